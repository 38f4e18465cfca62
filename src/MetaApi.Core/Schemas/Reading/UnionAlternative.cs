namespace MetaApi.Schemas.Reading;

/// <summary>One schema of a union, compiled.</summary>
internal abstract class UnionAlternative<TSource, T>(Schema schema) where TSource : struct, ITokenSource, allows ref struct
{
    public Schema Schema => schema;

    /// <summary>Whether a value that begins so can fit it at all.</summary>
    public bool MayBeginWith(TokenKind kind, ReadContext context) => Kinds.MayBeginWith(schema, kind, context.IsLenient);

    public abstract bool TryRead(ref TSource source, ReadContext context, out T value);
}

/// <summary>An alternative whose values are of a type of their own.</summary>
internal sealed class UnionAlternative<TSource, T, TRead>(Schema schema, ValueReader<TSource, TRead> reader) : UnionAlternative<TSource, T>(schema)
    where TSource : struct, ITokenSource, allows ref struct
{
    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        var isRight = reader.TryRead(ref source, context, out var read);
        value = isRight ? (T)(object)read! : default!;
        return isRight;
    }
}
