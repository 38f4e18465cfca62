using System.Collections.Immutable;
using MetaApi.Calls;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Small files by their media types: the first bytes tell what they are.</summary>
internal static class FileBytes
{
    static readonly ImmutableArray<(string Type, ImmutableArray<byte> Bytes)> Known =
    [
        ("image/png", [0x89, .. "PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0\0\u0001\b\u0002\0\0\0"u8]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF\0"u8, 0xFF, 0xD9]),
        ("image/gif", [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x3B]),
        ("image/webp", [.. "RIFF\u0012\0\0\0WEBPVP8 "u8, 0, 0, 0, 0]),
        ("application/pdf", [.. "%PDF-1.4\n%%EOF\n"u8]),
        ("application/zip", [.. "PK\u0005\u0006"u8, .. new byte[18]]),
        ("text/plain", [.. "text"u8]),
    ];

    static readonly (string Type, ImmutableArray<byte> Bytes) Any = ("application/octet-stream", [1, 2, 3]);

    /// <summary>A file that is allowed, as far as one is known.</summary>
    public static (string Type, ImmutableArray<byte> Bytes) Of(Input file) => Allowed(file).DefaultIfEmpty(Any).First();

    public static IEnumerable<(string Type, ImmutableArray<byte> Bytes)> Allowed(Input file) =>
        file.File!.Allowed.IsEmpty ? [Any] : Known.Where(k => file.File.Allowed.Any(range => Covers(range, k.Type)));

    public static IEnumerable<(string Type, ImmutableArray<byte> Bytes)> Strangers(Input file) =>
        Known.Where(k => !file.File!.Allowed.Any(range => Covers(range, k.Type)));

    static bool Covers(string range, string type) =>
        range == type || range == "*/*" || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range[..^1], StringComparison.Ordinal));
}
