using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>Finds media types by what requests say (RFC 9110, 8.3 and 12.5.1).</summary>
internal static class MediaRange
{
    public static bool IsJson(string? type) => MediaTypeHeaderValue.TryParse(type, out var media)
        && (media.SubType.Equals("json", StringComparison.OrdinalIgnoreCase) || media.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    /// <summary>What a document has for a <c>Content-Type</c>: the media type itself, or a range that takes it in.</summary>
    public static OpenApiMediaType? Find(IDictionary<string, OpenApiMediaType> content, string? type) => !MediaTypeHeaderValue.TryParse(type, out var sent) ? null
        : content.Where(c => MediaTypeHeaderValue.TryParse(c.Key, out var known) && IsWithin(sent, known))
            .OrderBy(c => c.Key.Contains('*', StringComparison.Ordinal))
            .Select(c => c.Value)
            .FirstOrDefault();

    /// <summary>The media type that a client wants most among those that there are, or the first when it does not say; null when it wants none.</summary>
    public static string? Wanted(IEnumerable<string> known, string? accept)
    {
        if (string.IsNullOrEmpty(accept) || !MediaTypeHeaderValue.TryParseList([accept], out var wanted))
            return known.FirstOrDefault();
        return wanted
            .Where(w => w.Quality is not 0)
            .OrderByDescending(w => w.Quality ?? 1)
            .Select(w => known.FirstOrDefault(k => MediaTypeHeaderValue.TryParse(k, out var type) && IsWithin(type, w)))
            .FirstOrDefault(k => k is not null);
    }

    /// <summary>Parameters do not count: a charset does not make another media type.</summary>
    static bool IsWithin(MediaTypeHeaderValue type, MediaTypeHeaderValue range) => new MediaTypeHeaderValue(type.MediaType).IsSubsetOf(new(range.MediaType));
}
