using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Versions;

/// <summary>What single objects need before they are read by the grammar of 3.0: other names, and fields that it insists on.</summary>
internal static class PartChanges
{
    const string Version = "3.0.4";

    public static JsonObject Document(JsonObject document, LossList losses)
    {
        var changed = Renamed(document, ("webhooks", Grammar.Webhooks));
        changed["openapi"] = Version;
        changed.TryAdd("paths", new JsonObject());
        changed.Remove("jsonSchemaDialect");
        if (changed.ContainsKey(Grammar.Webhooks))
            losses.Webhooks("/webhooks");
        return changed;
    }

    public static JsonObject Of(DocumentPart part, JsonObject from, LossList losses, string pointer) => part switch
    {
        DocumentPart.Components when from.ContainsKey("pathItems") => Components(from, losses, pointer),
        DocumentPart.PathItem when (string?)from["$ref"] is { } target => PathItem(from, target),
        DocumentPart.License when from.ContainsKey("identifier") => License(from),
        DocumentPart.Operation when !from.ContainsKey("responses") => Operation(from),
        _ => from,
    };

    static JsonObject Components(JsonObject from, LossList losses, string pointer)
    {
        losses.PathItems(JsonPointer.Append(pointer, "pathItems"));
        return Renamed(from, ("pathItems", Grammar.PathItems));
    }

    static JsonObject PathItem(JsonObject from, string target)
    {
        var changed = (JsonObject)from.DeepClone();
        changed["$ref"] = target.Replace("#/components/pathItems/", $"#/components/{Grammar.PathItems}/", StringComparison.Ordinal);
        return changed;
    }

    /// <summary>The list of SPDX has a page for each licence; an expression of several has none, and its name must do.</summary>
    static JsonObject License(JsonObject from)
    {
        var identifier = (string?)from["identifier"];
        if (identifier is null || from.ContainsKey("url") || identifier.AsSpan().ContainsAny(" ()+:"))
            return from;
        var changed = (JsonObject)from.DeepClone();
        changed.Remove("identifier");
        changed["url"] = $"https://spdx.org/licenses/{identifier}.html";
        return changed;
    }

    static JsonObject Operation(JsonObject from)
    {
        var changed = (JsonObject)from.DeepClone();
        changed["responses"] = new JsonObject { ["default"] = new JsonObject { ["description"] = "Not told." } };
        return changed;
    }

    static JsonObject Renamed(JsonObject from, (string Old, string New) name) =>
        new(from.Select(m => KeyValuePair.Create(m.Key == name.Old ? name.New : m.Key, m.Value?.DeepClone())));
}
