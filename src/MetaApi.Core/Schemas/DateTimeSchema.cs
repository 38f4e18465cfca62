namespace MetaApi;

/// <summary>A moment with its offset (RFC 3339 date-time). Without a CLR type it is a <see cref="DateTimeOffset"/>.</summary>
public sealed record DateTimeSchema : Schema, ISchemaWords<DateTimeSchema>
{
    internal DateTimeSchema() { }

    internal override string TypeName => "string";
}
