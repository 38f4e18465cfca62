using System.Collections.Immutable;

namespace MetaApi.Testing;

/// <summary>What all requests of a tester have in common.</summary>
/// <param name="Prefix">The path before that of a call.</param>
/// <param name="Headers">The headers of each.</param>
internal sealed record HttpRequestHead(string Prefix, ImmutableArray<(string Name, string Value)> Headers);
