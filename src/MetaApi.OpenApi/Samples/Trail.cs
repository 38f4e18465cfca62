using System.Collections.Immutable;

namespace MetaApi.OpenApi.Samples;

/// <summary>The schemas around a value that is being made.</summary>
internal sealed record Trail(ImmutableList<string> Met)
{
    /// <summary>How often a schema may stand inside itself where it is required to.</summary>
    const int Deepest = 4;

    public static readonly Trail Start = new([]);

    public Trail Into(ValueShape shape) => new(Met.AddRange(shape.Pointers));

    /// <summary>Whether the value could be left out and would only repeat what is around it.</summary>
    public bool Repeats(ValueShape shape) => shape.Pointers.Any(Met.Contains);

    public bool IsEndless(ValueShape shape) => shape.Pointers.Any(p => Met.Count(m => m == p) >= Deepest);
}
