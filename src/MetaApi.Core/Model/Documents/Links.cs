using System.Text.RegularExpressions;

namespace MetaApi.Model.Documents;

/// <summary>Which links a document may show: a page makes them clickable, so none may be code or lead to another kind of place.</summary>
internal static partial class Links
{
    /// <summary>Whether it is an <c>http</c> or <c>https</c> URL with a host, or relative to the document.</summary>
    public static bool IsSafe(string url) =>
        url.Length > 0 && !Strange().IsMatch(url) && (HasScheme(url) ? IsOfWeb(url) : Uri.IsWellFormedUriString(url, UriKind.Relative));

    /// <summary>A colon before any slash ends a scheme (RFC 3986, section 4.2).</summary>
    public static bool HasScheme(string url) => url.AsSpan().IndexOfAny(":/?#") is >= 0 and var end && url[end] == ':';

    static bool IsOfWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Host.Length: > 0, UserInfo.Length: 0 };

    /// <summary>Browsers drop or turn around what stands here, and could find another link in it.</summary>
    [GeneratedRegex(@"[\s\\\p{C}""<>`]", RegexOptions.CultureInvariant)]
    private static partial Regex Strange();
}
