namespace MetaApi;

/// <summary>A list of values of one schema.</summary>
public sealed record ArraySchema : Schema, IListWords<ArraySchema>
{
    internal ArraySchema(Schema items) => Items = items;

    /// <summary>What each item may be.</summary>
    public Schema Items { get; init; }

    internal override string TypeName => "array";
}
