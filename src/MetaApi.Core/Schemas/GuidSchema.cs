namespace MetaApi;

/// <summary>A UUID in its usual 36 characters (RFC 9562), of any version and either case. Without a CLR type it is a <see cref="System.Guid"/>.</summary>
public sealed record GuidSchema : Schema, ISchemaWords<GuidSchema>
{
    internal GuidSchema() { }

    internal override string TypeName => "string";
}
