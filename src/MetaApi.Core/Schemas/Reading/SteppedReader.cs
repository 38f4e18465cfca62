namespace MetaApi.Schemas.Reading;

/// <summary>Hands values that were read to the code of the declaration that changes and judges them, in order of declaration.</summary>
internal sealed class SteppedReader<TSource, T>(ValueReader<TSource, T> inner, ReadStep<T>[] steps) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        if (!inner.TryRead(ref source, context, out value!))
            return false;
        foreach (var step in steps)
            if (!step(ref value, context))
            {
                value = default!;
                return false;
            }
        return true;
    }
}
