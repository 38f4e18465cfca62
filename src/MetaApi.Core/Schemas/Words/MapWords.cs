using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>The rules for maps. Each replaces an earlier one of its kind.</summary>
public static class MapWords
{
    /// <summary>Limits the number of entries.</summary>
    /// <param name="schema">The map.</param>
    /// <param name="min">The fewest entries allowed.</param>
    /// <param name="max">The most entries allowed; null for no upper limit.</param>
    public static TSelf Entries<TSelf>(this TSelf schema, int min, int? max = null) where TSelf : IMapWords<TSelf> =>
        schema.Change(s => max is { } most ? s.With(new MinProperties(min)).With(new MaxProperties(most)) : s.With(new MinProperties(min)));
}
