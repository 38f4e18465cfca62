using System.Collections.Immutable;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Places whose schemas hold at once for a value; none of them stands for any value.</summary>
internal readonly record struct SchemaSpots(ImmutableArray<Spot> Spots)
{
    public static SchemaSpots None { get; } = new([]);

    /// <summary>A name by which the same schemas are known again.</summary>
    public string Key => string.Join('|', Spots.Select(s => s.Meant().Pointer));

    public static SchemaSpots Of(Spot spot) => spot.Exists ? new([spot]) : None;
}
