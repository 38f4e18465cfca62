using System.Collections.Immutable;

namespace MetaApi.OpenApi.Samples;

/// <summary>Everything that was made of one schema.</summary>
/// <param name="Valid">Accepted values: the typical one first, then those at the edges of rules.</param>
/// <param name="Broken">Refused values, each breaking one rule.</param>
/// <param name="Omitted">What could not be made, and why.</param>
internal sealed record SampleSet(ImmutableArray<Sample> Valid, ImmutableArray<Violation> Broken, ImmutableArray<Omission> Omitted)
{
    /// <summary>Makes samples of a schema, the same each time.</summary>
    public static SampleSet Of(SampleSchema schema) => new SampleWalk(schema.Root).Run();
}
