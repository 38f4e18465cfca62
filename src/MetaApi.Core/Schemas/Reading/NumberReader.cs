using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads decimal numbers.</summary>
internal sealed class NumberReader<TSource, T>(NumberParser<T> parse, NumberParser<T> parseText, Checks<T> checks) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
    where T : struct
{
    static readonly Failure Expected = TypeFailures.Expected("number");

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        var isText = source.Kind is TokenKind.String;
        if (source.Kind is not TokenKind.Number && !(isText && context.IsLenient))
            return FailType(ref source, context, Expected, out value);
        var result = isText ? parseText(source.Text, out value) : parse(source.Text, out value);
        if (result is not ScalarResult.Ok)
            return Fail(context, result is ScalarResult.Malformed ? Expected : TypeFailures.Range, out value);
        return checks.Pass(value, context.Failures);
    }
}
