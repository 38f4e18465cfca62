using System.Collections.Immutable;
using MetaApi.Paths;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Takes a query string apart and keeps what is declared. Pairs are split at <c>&amp;</c> alone; <c>+</c> is a space.</summary>
internal static class QueryText
{
    /// <summary>How many pairs the query has, empty ones included.</summary>
    public static int Pairs(ReadOnlySpan<char> query) => query.Count('&') + 1;

    public static void Find(ReadOnlySpan<char> query, ImmutableArray<TextInput> inputs, TextValues[] values)
    {
        if (query is ['?', .. var pairs])
            query = pairs;
        foreach (var pair in query.Split('&'))
            if (query[pair] is { IsEmpty: false } text)
                Keep(text, inputs, values);
    }

    static void Keep(ReadOnlySpan<char> pair, ImmutableArray<TextInput> inputs, TextValues[] values)
    {
        var equals = pair.IndexOf('=');
        var index = IndexOf(equals < 0 ? pair : pair[..equals], inputs);
        if (index >= 0)
            values[index] = values[index].With(Decoded(equals < 0 ? [] : pair[(equals + 1)..]));
    }

    static int IndexOf(ReadOnlySpan<char> name, ImmutableArray<TextInput> inputs)
    {
        var decoded = name.ContainsAny('%', '+') ? Decoded(name) : name;
        for (var i = 0; i < inputs.Length; i++)
            if (inputs[i].Input.Place is InputPlace.Query && decoded.SequenceEqual(inputs[i].Input.Name))
                return i;
        return -1;
    }

    static string? Decoded(ReadOnlySpan<char> text) =>
        PercentText.DecodeValue(text.Contains('+') ? text.ToString().Replace('+', ' ') : text);
}
