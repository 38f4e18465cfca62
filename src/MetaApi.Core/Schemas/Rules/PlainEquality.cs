namespace MetaApi.Schemas.Rules;

/// <summary>Equality of JSON values: numbers by value, objects whatever the order of their members.</summary>
internal sealed class PlainEquality : IEqualityComparer<object?>
{
    public static readonly PlainEquality Instance = new();

    PlainEquality() { }

    public new bool Equals(object? first, object? second) => (first, second) switch
    {
        (Dictionary<string, object?> one, Dictionary<string, object?> other) => SameMembers(one, other),
        (List<object?> one, List<object?> other) => one.SequenceEqual(other, this),
        _ when PlainNumbers.IsNumber(first) && PlainNumbers.IsNumber(second) => PlainNumbers.AreEqual(first!, second!),
        _ => object.Equals(first, second),
    };

    public int GetHashCode(object? value) => value switch
    {
        null => 0,
        string text => text.GetHashCode(StringComparison.Ordinal),
        bool => (bool)value ? 1 : 2,
        Dictionary<string, object?> members => OfMembers(members),
        List<object?> items => items.Aggregate(items.Count, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        _ => PlainNumbers.HashOf(value),
    };

    bool SameMembers(Dictionary<string, object?> one, Dictionary<string, object?> other) =>
        one.Count == other.Count && one.All(m => other.TryGetValue(m.Key, out var value) && Equals(m.Value, value));

    /// <summary>A sum, because the order of members means nothing.</summary>
    int OfMembers(Dictionary<string, object?> members)
    {
        var hash = members.Count;
        foreach (var (name, value) in members)
            hash = unchecked(hash + HashCode.Combine(name, GetHashCode(value)));
        return hash;
    }
}
