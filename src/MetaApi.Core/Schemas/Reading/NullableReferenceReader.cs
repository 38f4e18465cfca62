namespace MetaApi.Schemas.Reading;

/// <summary>Lets null through as a null reference.</summary>
internal sealed class NullableReferenceReader<TSource, T>(ValueReader<TSource, T> inner) : ValueReader<TSource, T?>
    where TSource : struct, ITokenSource, allows ref struct
    where T : class
{
    public override bool AcceptsNull => true;

    public override bool TryRead(ref TSource source, ReadContext context, out T? value)
    {
        value = null;
        return source.Kind is TokenKind.Null || inner.TryRead(ref source, context, out value);
    }
}
