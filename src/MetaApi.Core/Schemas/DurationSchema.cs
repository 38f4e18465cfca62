namespace MetaApi;

/// <summary>A length of time in days, hours, minutes and seconds, <c>P1DT2H30M</c> (ISO 8601). Without a CLR type it is a <see cref="TimeSpan"/>.</summary>
public sealed record DurationSchema : Schema, ISchemaWords<DurationSchema>
{
    internal DurationSchema() { }

    internal override string TypeName => "string";
}
