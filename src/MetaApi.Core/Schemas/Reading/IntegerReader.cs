using MetaApi.Schemas.Constraints;
using System.Numerics;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads integers by value: <c>1.0</c> and <c>1e3</c> are integers.</summary>
internal sealed class IntegerReader<TSource, T>(Checks<long> checks) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    static readonly Failure Expected = TypeFailures.Expected("integer");

    static readonly long Least = long.CreateSaturating(T.MinValue);

    static readonly long Greatest = long.CreateSaturating(T.MaxValue);

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        var isText = source.Kind is TokenKind.String;
        if (source.Kind is not TokenKind.Number && !(isText && context.IsLenient))
            return FailType(ref source, context, Expected, out value);
        var result = isText ? IntegerText.TryParseLoose(source.Text, out var whole) : IntegerText.TryParse(source.Text, out whole);
        if (result is ScalarResult.Malformed)
            return Fail(context, Expected, out value);
        if (result is ScalarResult.OutOfRange || whole < Least || whole > Greatest)
            return Fail(context, TypeFailures.Range, out value);
        value = T.CreateTruncating(whole);
        return checks.Pass(whole, context.Failures);
    }
}
