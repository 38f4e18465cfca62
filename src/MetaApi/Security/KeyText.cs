using MetaApi.Calls.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MetaApi.Security;

/// <summary>Finds every API key that a request carries under one name. Names are those declared, to the letter; those of headers in any case.</summary>
internal static class KeyText
{
    public static IEnumerable<string> In(HttpRequest request, ApiKeyScheme scheme) => scheme.Carrier.Place switch
    {
        InputPlace.Header => request.Headers[scheme.Carrier.Name].Select(value => value ?? ""),
        InputPlace.Cookie => InCookies(request, scheme.Carrier.Name),
        _ => InQuery(request, scheme.Carrier.Name),
    };

    static IEnumerable<string> InCookies(HttpRequest request, string name) =>
        CookieHeaderValue.TryParseList([.. request.Headers.Cookie.OfType<string>()], out var cookies)
            ? cookies.Where(c => c.Name.Equals(name, StringComparison.Ordinal)).Select(c => Uri.UnescapeDataString(c.Value.ToString()))
            : [];

    static IEnumerable<string> InQuery(HttpRequest request, string name)
    {
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
            if (pair.DecodeName().Span.SequenceEqual(name))
                yield return pair.DecodeValue().ToString();
    }
}
