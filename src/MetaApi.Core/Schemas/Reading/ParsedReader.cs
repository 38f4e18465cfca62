using System.Diagnostics.CodeAnalysis;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads values that travel as text: dates, moments, UUIDs, bytes, names of an enum.</summary>
internal sealed class ParsedReader<TSource, T>(TextParser<T> parse, Failure malformed) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    static readonly Failure Expected = TypeFailures.Expected("string");

    public override bool TryRead(ref TSource source, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (source.Kind is not TokenKind.String)
            return FailType(ref source, context, Expected, out value);
        return parse(source.Text, out value!) is ScalarResult.Ok || Fail(context, malformed, out value);
    }
}
