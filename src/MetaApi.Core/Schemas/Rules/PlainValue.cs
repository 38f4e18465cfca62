namespace MetaApi.Schemas.Rules;

/// <summary>What there is to know of a plain value: a dictionary, a list, a text, a number, a boolean or null.</summary>
internal static class PlainValue
{
    const int CharactersPerStep = 16;

    public static JsonTypes TypeOf(object? value) => value switch
    {
        null => JsonTypes.Null,
        bool => JsonTypes.Boolean,
        string => JsonTypes.String,
        Dictionary<string, object?> => JsonTypes.Object,
        List<object?> => JsonTypes.Array,
        _ => PlainNumbers.IsWhole(value) ? JsonTypes.Integer : JsonTypes.Fraction,
    };

    /// <summary>How much there is to look at: one for each value in it, and a little for the length of texts.</summary>
    public static long SizeOf(object? value) => value switch
    {
        string text => 1 + (text.Length / CharactersPerStep),
        Dictionary<string, object?> members => 1 + members.Sum(m => SizeOf(m.Value)),
        List<object?> items => 1 + items.Sum(SizeOf),
        _ => 1,
    };
}
