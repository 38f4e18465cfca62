namespace MetaApi;

/// <summary>An object whose member names are data: a value of one schema under each. Without a CLR type it is a dictionary by name.</summary>
public sealed record MapSchema : Schema, IMapWords<MapSchema>
{
    internal MapSchema(Schema values, StringSchema? keys) => (Values, Keys) = (values, keys);

    /// <summary>What each value may be.</summary>
    public Schema Values { get; init; }

    /// <summary>What each name may be; null for any.</summary>
    public StringSchema? Keys { get; }

    internal override string TypeName => "object";
}
