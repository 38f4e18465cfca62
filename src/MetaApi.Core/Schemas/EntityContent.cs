using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>What an entity's block declared, and what it got wrong.</summary>
internal sealed record EntityContent(ObjectShape Shape, ImmutableArray<Mistake> Mistakes);
