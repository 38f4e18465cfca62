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
                TryKeep(text, inputs, values);
    }

    /// <summary>The text of a name or a value; null when it cannot be decoded.</summary>
    public static string? Decoded(ReadOnlySpan<char> text) =>
        PercentText.DecodeValue(text.Contains('+') ? text.ToString().Replace('+', ' ') : text);

    /// <summary>The name of a pair; null when it cannot be decoded.</summary>
    public static string? NameOf(ReadOnlySpan<char> pair) => Decoded(pair.IndexOf('=') is >= 0 and var equals ? pair[..equals] : pair);

    /// <summary>Keeps a pair with the input it is of.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryKeep(ReadOnlySpan<char> pair, ImmutableArray<TextInput> inputs, TextValues[] values)
    {
        var equals = pair.IndexOf('=');
        var sent = equals < 0 ? pair : pair[..equals];
        var name = sent.ContainsAny('%', '+') ? Decoded(sent) : sent;
        for (var i = 0; i < inputs.Length; i++)
            if (inputs[i].Spelling is { } spelling && spelling.Has(name))
            {
                values[i] = spelling.With(values[i], name, equals < 0 ? [] : pair[(equals + 1)..]);
                return true;
            }
        return false;
    }
}
