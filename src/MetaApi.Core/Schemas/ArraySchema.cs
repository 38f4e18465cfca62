using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>A list of values of one schema.</summary>
public sealed record ArraySchema : Schema
{
    internal ArraySchema(Schema items) => Items = items;

    /// <summary>What each item may be.</summary>
    public Schema Items { get; }

    internal override string TypeName => "array";

    /// <summary>Limits the number of items.</summary>
    /// <param name="min">The fewest items allowed.</param>
    /// <param name="max">The most items allowed; null for no upper limit.</param>
    public ArraySchema Count(int min, int? max = null)
    {
        var atLeast = With(new MinItems(min));
        return (ArraySchema)(max is { } most ? atLeast.With(new MaxItems(most)) : atLeast);
    }
}
