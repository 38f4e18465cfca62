using System.Buffers;
using System.Text;
using MetaApi.Paths;

namespace MetaApi.Calls.Paging;

/// <summary>
/// The query of another page: that of the request with another cursor. A reference of a query alone is relative to where the request went (RFC 3986,
/// section 5.2), so no host is named, which a client could have made up.
/// </summary>
internal static class PageQuery
{
    static readonly SearchValues<char> Kept = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+,;:@/?=");

    /// <summary>The reference, <c>?limit=20&amp;cursor=…</c>.</summary>
    /// <param name="query">The query of the request, with its question mark.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="cursor">The cursor; null for the first page.</param>
    public static string With(string query, string parameter, string? cursor)
    {
        var text = new StringBuilder("?");
        foreach (var range in query.AsSpan().TrimStart('?').Split('&'))
            if (query.AsSpan().TrimStart('?')[range] is { IsEmpty: false } pair && !Names(pair, parameter))
                Append(text.Append(text.Length > 1 ? "&" : ""), pair);
        return cursor is null ? text.ToString() : text.Append(text.Length > 1 ? "&" : "").Append(parameter).Append('=').Append(cursor).ToString();
    }

    static bool Names(ReadOnlySpan<char> pair, string parameter)
    {
        var equals = pair.IndexOf('=');
        return PercentText.DecodeValue((equals < 0 ? pair : pair[..equals]).ToString().Replace('+', ' ')) == parameter;
    }

    /// <summary>Keeps what a query may have, and encodes everything else; so nothing ends the reference.</summary>
    static void Append(StringBuilder text, ReadOnlySpan<char> pair)
    {
        while (!pair.IsEmpty)
        {
            var isEncoded = pair is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low);
            Rune.DecodeFromUtf16(pair, out var rune, out var length);
            if (isEncoded)
                text.Append(pair[..(length = 3)]);
            else if (rune.IsAscii && Kept.Contains((char)rune.Value))
                text.Append((char)rune.Value);
            else
                text.Append(Uri.EscapeDataString(rune.ToString()));
            pair = pair[length..];
        }
    }
}
