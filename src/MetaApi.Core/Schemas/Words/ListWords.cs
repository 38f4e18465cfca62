using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>The rules for lists. Each replaces an earlier one of its kind.</summary>
public static class ListWords
{
    /// <summary>Limits the number of items.</summary>
    /// <param name="schema">The list.</param>
    /// <param name="min">The fewest items allowed.</param>
    /// <param name="max">The most items allowed; null for no upper limit.</param>
    public static TSelf Count<TSelf>(this TSelf schema, int min, int? max = null) where TSelf : IListWords<TSelf> =>
        schema.Change(s => max is { } most ? s.With(new MinItems(min)).With(new MaxItems(most)) : s.With(new MinItems(min)));

    /// <summary>Refuses an item that equals an earlier one, as JSON values are equal: numbers by value, objects whatever their order.</summary>
    /// <param name="schema">The list.</param>
    public static TSelf Unique<TSelf>(this TSelf schema) where TSelf : IListWords<TSelf> => schema.Change(s => s.With(new UniqueItems()));
}
