using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.Testing.Contracts.Requests;

/// <summary>A request with what came back.</summary>
internal sealed record Exchange(ContractRequest Request, int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    public string? Header(string name) => Headers.Where(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).FirstOrDefault();

    /// <summary>The media type without parameters; null when there is none.</summary>
    public string? MediaType => Header("Content-Type")?.Split(';')[0].Trim();

    public bool HasBody => Body.Length > 0;

    public string Text => Encoding.UTF8.GetString(Body);

    public bool TryReadJson(out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(Body);
            return true;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }

    /// <summary>The errors of a problem: place, pointer and code of each.</summary>
    public IReadOnlyList<string> Errors => TryReadJson(out var json) && json is JsonObject problem && problem["errors"] is JsonArray errors
        ? [.. errors.OfType<JsonObject>().Select(e => $"{e["in"]} {e["pointer"]} {e["code"]}").Order(StringComparer.Ordinal)]
        : [];

    public string? ProblemCode => TryReadJson(out var json) && json is JsonObject problem && problem["code"] is JsonValue code ? code.ToString() : null;

    /// <summary>Status and the beginning of the body.</summary>
    public string Shown
    {
        get
        {
            const int most = 400;
            var text = HasBody ? Text : "no body";
            return $"{Status}, {(text.Length <= most ? text : text[..most] + "…")}";
        }
    }
}
