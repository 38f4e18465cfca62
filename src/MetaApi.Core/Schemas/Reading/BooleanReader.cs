using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

internal sealed class BooleanReader<TSource>(Checks<bool> checks) : ValueReader<TSource, bool>
    where TSource : struct, ITokenSource, allows ref struct
{
    static readonly Failure Expected = TypeFailures.Expected("boolean");

    public override bool TryRead(ref TSource source, ReadContext context, out bool value)
    {
        value = source.Kind is TokenKind.True;
        if (value || source.Kind is TokenKind.False)
            return checks.Pass(value, context.Failures);
        if (source.Kind is TokenKind.String && context.IsLenient && BooleanText.TryParse(source.Text, out value) is ScalarResult.Ok)
            return checks.Pass(value, context.Failures);
        return FailType(ref source, context, Expected, out value);
    }
}
