using System.Collections.Immutable;
using MetaApi.Paths;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Takes cookie headers apart (RFC 6265, section 5.4) and keeps what is declared. Values are percent-decoded, as ASP.NET writes them.</summary>
internal static class CookieText
{
    public static void Find(TextValues headers, ImmutableArray<Input> inputs, TextValues[] values)
    {
        for (var i = 0; i < headers.Count; i++)
            foreach (var pair in headers[i].AsSpan().Split(';'))
                Keep(headers[i].AsSpan()[pair].Trim(' '), inputs, values);
    }

    static void Keep(ReadOnlySpan<char> pair, ImmutableArray<Input> inputs, TextValues[] values)
    {
        var equals = pair.IndexOf('=');
        var index = equals < 0 ? -1 : IndexOf(pair[..equals], inputs);
        if (index >= 0)
            values[index] = values[index].With(PercentText.DecodeValue(Unquoted(pair[(equals + 1)..])));
    }

    static int IndexOf(ReadOnlySpan<char> name, ImmutableArray<Input> inputs)
    {
        for (var i = 0; i < inputs.Length; i++)
            if (inputs[i].Place is InputPlace.Cookie && name.SequenceEqual(inputs[i].Name))
                return i;
        return -1;
    }

    static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> value) => value is ['"', .. var inner, '"'] ? inner : value;
}
