namespace MetaApi.Schemas.Reading;

/// <summary>Reads a value that was sent into an <see cref="Optional{T}"/>; one that was not is never read.</summary>
internal sealed class OptionalReader<TSource, T>(ValueReader<TSource, T> inner) : ValueReader<TSource, Optional<T>>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override bool AcceptsNull => inner.AcceptsNull;

    public override bool TryRead(ref TSource source, ReadContext context, out Optional<T> value)
    {
        var isRight = inner.TryRead(ref source, context, out var read);
        value = isRight ? new(read!) : default;
        return isRight;
    }
}
