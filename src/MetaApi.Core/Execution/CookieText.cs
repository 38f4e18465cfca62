using System.Collections.Immutable;
using MetaApi.Paths;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Takes cookie headers apart (RFC 6265, section 5.4) and keeps what is declared. Values are percent-decoded, as ASP.NET writes them.</summary>
internal static class CookieText
{
    public static void Find(TextValues headers, ImmutableArray<TextInput> inputs, (ReadContext Context, TextValues[] Values) into)
    {
        for (var i = 0; i < headers.Count; i++)
            foreach (var pair in headers[i].AsSpan().Split(';'))
                Keep(headers[i].AsSpan()[pair].Trim(' '), inputs, into);
    }

    static void Keep(ReadOnlySpan<char> pair, ImmutableArray<TextInput> inputs, (ReadContext Context, TextValues[] Values) into)
    {
        var equals = pair.IndexOf('=');
        var index = equals < 0 ? -1 : IndexOf(pair[..equals], inputs);
        if (index < 0)
            return;
        if (PercentText.DecodeValue(Unquoted(pair[(equals + 1)..])) is { } value)
            into.Values[index] = into.Values[index].With(value);
        else
            inputs[index].Fail(into.Context, new(FailureCodes.Encoding));
    }

    static int IndexOf(ReadOnlySpan<char> name, ImmutableArray<TextInput> inputs)
    {
        for (var i = 0; i < inputs.Length; i++)
            if (inputs[i].Input.Place is InputPlace.Cookie && name.SequenceEqual(inputs[i].Input.Name))
                return i;
        return -1;
    }

    static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> value) => value is ['"', .. var inner, '"'] ? inner : value;
}
