using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema.Keywords;
using MetaApi.Schemas.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>The names of types in schemas.</summary>
internal static class JsonTypeNames
{
    static readonly (string Name, JsonTypes Types)[] Names =
    [
        ("boolean", JsonTypes.Boolean), ("number", JsonTypes.Number), ("integer", JsonTypes.Integer), ("string", JsonTypes.String),
        ("array", JsonTypes.Array), ("object", JsonTypes.Object),
    ];

    /// <summary>What one schema says about the types of its values, <c>nullable</c> of OpenAPI 3.0 included.</summary>
    public static JsonTypes Of(Spot schema)
    {
        var type = schema.Child("type");
        if (!type.Exists)
            return JsonTypes.All;
        var types = type.Json is JsonArray ? type.Items.Aggregate(JsonTypes.None, (all, item) => all | TypeNames.Of(item.Text())) : TypeNames.Of(type.Text());
        return schema.Document.IsThreeZero && schema.Flag("nullable") ? types | JsonTypes.Null : types;
    }

    /// <summary>The types in words: <c>string or integer</c>.</summary>
    public static string Text(JsonTypes types)
    {
        if ((types | JsonTypes.Null) == JsonTypes.All)
            return "of any type";
        var names = new List<string>();
        foreach (var (name, one) in Names)
            if ((types & one) == one)
            {
                names.Add(name);
                types &= ~one;
            }
        return names.Count == 0 ? "of no type" : string.Join(" or ", names);
    }
}
