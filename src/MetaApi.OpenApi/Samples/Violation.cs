using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples;

/// <summary>A value that breaks one rule of a schema, and no other.</summary>
/// <param name="Pointer">Where in the value the rule holds; empty for the whole.</param>
/// <param name="Keyword">The keyword that is broken.</param>
/// <param name="Name">What is wrong, as a few words: <c>one character too long</c>.</param>
/// <param name="Value">The whole value; null is JSON's.</param>
/// <param name="Failures">What the judge says of the whole value.</param>
internal sealed record Violation(string Pointer, string Keyword, string Name, JsonNode? Value, ImmutableArray<Failure> Failures);
