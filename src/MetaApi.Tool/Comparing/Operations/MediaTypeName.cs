using System.Net.Http.Headers;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Media types and ranges of them as keys of a <c>content</c>.</summary>
internal static class MediaTypeName
{
    /// <summary>One spelling for each: case does not count, nor do spaces and the order of parameters (RFC 9110, 8.3.1).</summary>
    public static string Normal(string name) => MediaTypeHeaderValue.TryParse(name, out var type) && type.MediaType is { } media
        ? string.Join(';', type.Parameters.Select(p => $"{p.Name}={p.Value?.Trim('"')}".ToLowerInvariant()).Order(StringComparer.Ordinal).Prepend(media.ToLowerInvariant()))
        : name.Trim().ToLowerInvariant();

    /// <summary>Whether a range such as <c>image/*</c> takes in a media type.</summary>
    public static bool Covers(string range, string type) => range == "*/*" || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range[..^1], StringComparison.Ordinal));
}
