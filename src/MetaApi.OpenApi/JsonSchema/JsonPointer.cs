namespace MetaApi.OpenApi.JsonSchema;

/// <summary>JSON Pointers (RFC 6901), as texts and as the fragments of references.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string segment) =>
        $"{pointer}/{segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string Append(string pointer, int index) => $"{pointer}/{index}";

    public static IEnumerable<string> Segments(string pointer) => pointer.Split('/').Skip(1)
        .Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    /// <summary>A reference within the text; <c>$</c> is spelled as it is, because every <c>$defs</c> has one.</summary>
    public static string ToReference(string pointer) =>
        "#" + string.Join('/', pointer.Split('/').Select(Uri.EscapeDataString)).Replace("%24", "$", StringComparison.Ordinal);
}
