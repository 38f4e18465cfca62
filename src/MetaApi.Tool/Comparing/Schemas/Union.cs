using System.Collections.Immutable;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Alternatives, of which there are at least two beside null.</summary>
/// <param name="Place">Where they are listed.</param>
/// <param name="IsExclusive">Whether exactly one must hold (<c>oneOf</c>), and not just one or more.</param>
/// <param name="Branches">The alternatives without null.</param>
/// <param name="HasNull">Whether null is one of them.</param>
internal sealed record Union(Spot Place, bool IsExclusive, ImmutableArray<Spot> Branches, bool HasNull);
