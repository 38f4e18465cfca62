using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A value that breaks one constraint of its sample: which, and where.</summary>
sealed record Flaw(JsonNode? Value, string Pointer, string Code)
{
    public Flaw(JsonNode? value, string code) : this(value, "", code) { }

    /// <summary>The same constraint broken inside a member or item of a larger value.</summary>
    public Flaw Inside(JsonNode whole, string segment) => new(whole, $"/{segment.Replace("~", "~0").Replace("/", "~1")}{Pointer}", Code);
}
