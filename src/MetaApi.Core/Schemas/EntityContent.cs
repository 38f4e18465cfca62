using System.Collections.Immutable;
using MetaApi.Schemas.Members;

namespace MetaApi.Schemas;

/// <summary>What an entity's block declared, and what it got wrong.</summary>
internal sealed record EntityContent(ObjectShape Shape, ImmutableArray<Mistake> Mistakes);
