using System.Diagnostics.CodeAnalysis;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads one value of a compiled schema. It begins at the value's first token and ends at its last.</summary>
internal abstract class ValueReader<TSource, T> where TSource : struct, ITokenSource, allows ref struct
{
    /// <summary>Whether the reader has an answer to null itself.</summary>
    public virtual bool AcceptsNull => false;

    /// <summary>Reads the value, or adds what is wrong with it to the failures.</summary>
    public abstract bool TryRead(ref TSource source, ReadContext context, [MaybeNullWhen(false)] out T value);

    protected static bool Fail(ReadContext context, Failure failure, [MaybeNullWhen(false)] out T value)
    {
        context.Failures.Add(failure);
        value = default;
        return false;
    }

    /// <summary>Passes a value of the wrong kind, so that reading can go on behind it.</summary>
    protected static bool FailType(ref TSource source, ReadContext context, Failure failure, [MaybeNullWhen(false)] out T value)
    {
        var isNull = source.Kind is TokenKind.Null;
        source.Skip();
        return Fail(context, isNull ? TypeFailures.Null : failure, out value);
    }
}
