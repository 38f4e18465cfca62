namespace MetaApi.OpenApi.Schemas;

/// <summary>What must be there. A default takes the place of what a client leaves out, so nothing with one is required of it.</summary>
internal static class Requirement
{
    public static bool Of(Property property, Stage stage) =>
        property.IsRequired && property.Condition is null
        && (stage is Stage.Render || (!property.Schema.HasDefault && !property.IsReadOnly && property.Computed is null));

    public static bool Of(Input input) => input.IsRequired && !input.Schema.HasDefault;

    public static bool OfBody(Schema schema) => !schema.IsNullable && !schema.HasDefault;
}
