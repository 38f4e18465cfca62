using System.Text;
using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas.Reading;

internal sealed class StringReader<TSource>(Checks<string> checks) : ValueReader<TSource, string>
    where TSource : struct, ITokenSource, allows ref struct
{
    static readonly Failure Expected = TypeFailures.Expected("string");

    public override bool TryRead(ref TSource source, ReadContext context, out string value)
    {
        if (source.Kind is not TokenKind.String && !(context.IsLenient && IsScalar(source.Kind)))
            return FailType(ref source, context, Expected, out value!);
        value = source.Kind switch
        {
            TokenKind.True => "true",
            TokenKind.False => "false",
            _ => Encoding.UTF8.GetString(source.Text),
        };
        return checks.Pass(value, context.Failures);
    }

    static bool IsScalar(TokenKind kind) => kind is TokenKind.Number or TokenKind.True or TokenKind.False;
}
