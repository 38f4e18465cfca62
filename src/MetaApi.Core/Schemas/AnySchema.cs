namespace MetaApi;

/// <summary>Any JSON value.</summary>
public sealed record AnySchema : Schema, ISchemaWords<AnySchema>
{
    internal AnySchema() { }

    internal override string TypeName => "any";
}
