using System.Collections.Immutable;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Samples;

/// <summary>An <c>anyOf</c> or <c>oneOf</c>: where it stands, and what there is to choose from.</summary>
internal sealed record Alternatives(string Keyword, string Pointer, ImmutableArray<SchemaSpot> Branches);
