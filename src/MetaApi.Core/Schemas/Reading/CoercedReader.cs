namespace MetaApi.Schemas.Reading;

/// <summary>Reads a value, and all inside it, with a coercion of its own.</summary>
internal sealed class CoercedReader<TSource, T>(ValueReader<TSource, T> inner, Coercion coercion) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override bool AcceptsNull => inner.AcceptsNull;

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        var before = context.Coerce(coercion is Coercion.Lenient);
        var isRight = inner.TryRead(ref source, context, out value!);
        context.Coerce(before);
        return isRight;
    }
}
