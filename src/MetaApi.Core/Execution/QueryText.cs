using System.Collections.Immutable;
using MetaApi.Paths;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Takes a query string apart and keeps what is declared. Pairs are split at <c>&amp;</c> alone; <c>+</c> is a space.</summary>
internal static class QueryText
{
    public static void Find(
        ReadOnlySpan<char> query, ImmutableArray<TextInput> inputs, ApiLimits limits, (ReadContext Context, TextValues[] Values) into)
    {
        query = query.TrimStart('?');
        if (query.Count('&') >= limits.QueryPairs)
        {
            into.Context.UseText(InputPlace.Query);
            into.Context.Failures.Add(new(FailureCodes.QueryPairs, "limit", limits.QueryPairs));
            return;
        }
        foreach (var pair in query.Split('&'))
            if (query[pair] is { IsEmpty: false } text)
                Keep(text, inputs, into);
    }

    static void Keep(ReadOnlySpan<char> pair, ImmutableArray<TextInput> inputs, (ReadContext Context, TextValues[] Values) into)
    {
        var equals = pair.IndexOf('=');
        var index = IndexOf(equals < 0 ? pair : pair[..equals], inputs);
        if (index < 0)
            return;
        if (Decoded(equals < 0 ? [] : pair[(equals + 1)..]) is { } value)
            into.Values[index] = into.Values[index].With(value);
        else
            inputs[index].Fail(into.Context, new(FailureCodes.Encoding));
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
