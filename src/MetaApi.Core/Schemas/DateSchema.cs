namespace MetaApi;

/// <summary>A day of the calendar (RFC 3339 full-date). Without a CLR type it is a <see cref="DateOnly"/>.</summary>
public sealed record DateSchema : Schema, ISchemaWords<DateSchema>
{
    internal DateSchema() { }

    internal override string TypeName => "string";
}
