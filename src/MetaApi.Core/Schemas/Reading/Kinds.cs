namespace MetaApi.Schemas.Reading;

/// <summary>Which tokens values of a schema begin with.</summary>
internal static class Kinds
{
    public static bool MayBeginWith(Schema schema, TokenKind kind, bool isLenient) => kind switch
    {
        TokenKind.Null => schema.TakesNull,
        TokenKind.StartObject => schema.TypeName is "object" or "any" or "union",
        TokenKind.StartArray => schema.TypeName is "array" or "any" or "union",
        _ => MayBeScalar(schema.TypeName, kind, isLenient),
    };

    static bool MayBeScalar(string type, TokenKind kind, bool isLenient) => type switch
    {
        "any" or "union" => true,
        "object" or "array" => false,
        "string" => isLenient || kind is TokenKind.String,
        "boolean" => kind is TokenKind.True or TokenKind.False || (isLenient && kind is TokenKind.String),
        _ => kind is TokenKind.Number || (isLenient && kind is TokenKind.String),
    };
}
