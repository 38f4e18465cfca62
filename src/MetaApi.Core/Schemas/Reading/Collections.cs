using System.Collections.Immutable;

namespace MetaApi.Schemas.Reading;

/// <summary>Turns the list that was read into the collection that the declaration asks for.</summary>
internal static class Collections
{
    public static Func<List<TItem>, TCollection> FinishFor<TItem, TCollection>()
    {
        if (typeof(TCollection).IsAssignableFrom(typeof(List<TItem>)))
            return list => (TCollection)(object)list;
        if (typeof(TCollection) == typeof(TItem[]))
            return list => (TCollection)(object)list.ToArray();
        return list => (TCollection)(object)list.ToImmutableArray();
    }

    public static Func<Dictionary<string, TValue>, TMap> FinishMapFor<TValue, TMap>() => typeof(TMap).IsAssignableFrom(typeof(Dictionary<string, TValue>))
        ? entries => (TMap)(object)entries
        : entries => (TMap)(object)entries.ToImmutableDictionary(StringComparer.Ordinal);
}
