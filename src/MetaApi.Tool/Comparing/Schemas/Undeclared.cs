namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Whether there can be more than what is declared.</summary>
internal static class Undeclared
{
    public static bool RefusesProperties(Shape shape) => IsClosed(shape, "additionalProperties") || IsClosed(shape, "unevaluatedProperties");

    public static bool RefusesItems(Shape shape) => IsClosed(shape, "items") || IsClosed(shape, "unevaluatedItems");

    public static bool IsClosed(Shape shape, string keyword) => shape.Values(keyword).Any(v => SchemaReading.IsBoolean(v, false));
}
