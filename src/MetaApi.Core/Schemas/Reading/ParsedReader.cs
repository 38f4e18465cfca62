namespace MetaApi.Schemas.Reading;

/// <summary>Parses a text into a value with a written form of its own.</summary>
internal delegate bool TextParser<T>(ReadOnlySpan<byte> text, out T value);

/// <summary>Reads values that travel as text: dates, moments, names of an enum.</summary>
internal sealed class ParsedReader<TSource, T>(TextParser<T> parse, Failure malformed) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
    where T : struct
{
    static readonly Failure Expected = TypeFailures.Expected("string");

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        if (source.Kind is not TokenKind.String)
            return FailType(ref source, context, Expected, out value);
        return parse(source.Text, out value) || Fail(context, malformed, out value);
    }
}
