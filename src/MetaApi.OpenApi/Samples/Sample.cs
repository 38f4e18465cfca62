using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples;

/// <summary>A value that a schema accepts, with what it shows.</summary>
/// <param name="Pointer">Where in the value it is shown; empty for the whole.</param>
/// <param name="Keyword">The keyword whose edge is met; empty for a typical value.</param>
/// <param name="Name">What is shown, as a few words: <c>the longest text</c>.</param>
/// <param name="Value">The whole value; null is JSON's.</param>
internal sealed record Sample(string Pointer, string Keyword, string Name, JsonNode? Value);
