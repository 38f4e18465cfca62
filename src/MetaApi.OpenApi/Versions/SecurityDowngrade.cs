using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Versions;

/// <summary>
/// Who may call, without what 3.0 does not know: mutual TLS, and roles of other schemes than OAuth 2 and OpenID Connect. Where mutual TLS is all that is asked
/// for, nothing is said, for an empty list would say that everybody may.
/// </summary>
internal sealed class SecurityDowngrade(JsonObject document, LossList losses)
{
    readonly JsonObject schemes = document["components"]?["securitySchemes"] as JsonObject ?? [];

    /// <summary>The requirements as 3.0 has them; null where nothing is left to say.</summary>
    public JsonArray? Of(JsonArray requirements, string pointer)
    {
        var written = requirements.OfType<JsonObject>().Select((r, index) => (Asked: r.Count > 0, Left: Requirement(r, JsonPointer.Append(pointer, index)))).ToList();
        var kept = written.Where(r => !r.Asked || r.Left.Count > 0).Select(r => (JsonNode)r.Left).ToArray();
        if (kept.Length > 0 || requirements.Count == 0)
            return new(kept);
        losses.OnlyMutualTls(pointer);
        return null;
    }

    /// <summary>Takes away what has become nothing.</summary>
    public void Clean(JsonObject part, DocumentPart kind)
    {
        if (kind is DocumentPart.Operation or DocumentPart.Document && part.ContainsKey("security") && part["security"] is null)
            part.Remove("security");
        if (kind is not DocumentPart.Components || part["securitySchemes"] is not JsonObject written)
            return;
        foreach (var name in written.Select(s => s.Key).Where(IsMutualTls).ToList())
        {
            losses.MutualTls($"/components/securitySchemes/{name}", name);
            written.Remove(name);
        }
    }

    JsonObject Requirement(JsonObject requirement, string pointer) => new(requirement
        .Where(r => !IsMutualTls(r.Key))
        .Select(r => KeyValuePair.Create<string, JsonNode?>(r.Key, Scopes(r.Key, r.Value as JsonArray ?? [], JsonPointer.Append(pointer, r.Key)))));

    JsonArray Scopes(string scheme, JsonArray scopes, string pointer)
    {
        if (scopes.Count == 0 || TypeOf(scheme) is "oauth2" or "openIdConnect" or null)
            return (JsonArray)scopes.DeepClone();
        losses.Roles(pointer, scheme);
        return [];
    }

    bool IsMutualTls(string scheme) => TypeOf(scheme) is "mutualTLS";

    string? TypeOf(string scheme) => (string?)(schemes[scheme] as JsonObject)?["type"];
}
