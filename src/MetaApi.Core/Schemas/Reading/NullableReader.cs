namespace MetaApi.Schemas.Reading;

/// <summary>Lets null through as the null of a value type.</summary>
internal sealed class NullableReader<TSource, T>(ValueReader<TSource, T> inner, bool acceptsNull) : ValueReader<TSource, T?>
    where TSource : struct, ITokenSource, allows ref struct
    where T : struct
{
    public override bool AcceptsNull => acceptsNull;

    public override bool TryRead(ref TSource source, ReadContext context, out T? value)
    {
        value = null;
        if (acceptsNull && source.Kind is TokenKind.Null)
            return true;
        if (!inner.TryRead(ref source, context, out var read))
            return false;
        value = read;
        return true;
    }
}
