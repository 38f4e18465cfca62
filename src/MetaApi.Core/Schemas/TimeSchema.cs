namespace MetaApi;

/// <summary>A time of day without an offset, <c>10:20:30</c>. Without a CLR type it is a <see cref="TimeOnly"/>.</summary>
public sealed record TimeSchema : Schema, ISchemaWords<TimeSchema>
{
    internal TimeSchema() { }

    internal override string TypeName => "string";
}
