using System.Collections.Immutable;

namespace MetaApi.Declaration;

internal static class Placing
{
    /// <summary>The items with one more, or with one replaced in its place: the first of the same key.</summary>
    public static ImmutableArray<T> Put<T, TKey>(this ImmutableArray<T> items, T item, Func<T, TKey> key) where TKey : IEquatable<TKey>
    {
        var itsKey = key(item);
        for (var i = 0; i < items.Length; i++)
            if (key(items[i]).Equals(itsKey))
                return items.SetItem(i, item);
        return items.Add(item);
    }
}
