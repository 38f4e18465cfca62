using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Formats;

/// <summary>
/// RFC 3986 URIs. Some of them .NET refuses, as those of known schemes without a host, or takes for a Windows path, as
/// <c>c:/x</c>: these are out of range.
/// </summary>
internal static class UriText
{
    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out Uri? value)
    {
        value = null;
        var written = Encoding.UTF8.GetString(text);
        if (!UriFormat.IsMatch(written))
            return ScalarResult.Malformed;

        return Uri.TryCreate(written, UriKind.Absolute, out value) && HasScheme(value, written) ? ScalarResult.Ok : ScalarResult.OutOfRange;
    }

    /// <summary>As it was written, or escaped where that is no URI; null where neither is one.</summary>
    public static string? Of(Uri value)
    {
        if (!value.IsAbsoluteUri)
            return null;
        if (UriFormat.IsMatch(value.OriginalString))
            return value.OriginalString;

        return UriFormat.IsMatch(value.AbsoluteUri) ? value.AbsoluteUri : null;
    }

    static bool HasScheme(Uri value, string written) =>
        written.StartsWith(value.Scheme, StringComparison.OrdinalIgnoreCase) && written[value.Scheme.Length] == ':';
}
