using System.Collections.Immutable;

namespace MetaApi.Calls.Files;

/// <summary>The signatures that come with the library. What a browser would run, such as SVG and HTML, is not among them.</summary>
internal static class KnownSignatures
{
    /// <summary>What is inside an archive does not stand at its start: documents of Office, and Java's archives, are archives like any other.</summary>
    static readonly ImmutableArray<string> Archives =
    [
        "application/zip",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation",
        "application/epub+zip",
        "application/java-archive",
    ];

    static readonly ImmutableArray<string> Texts = ["text/plain", "text/csv", "text/markdown", "application/json"];

    /// <summary>All of them; of several that a file has, the first is meant where nothing else is said.</summary>
    public static ImmutableArray<FileSignature> All { get; } =
    [
        FileSignature.Starting("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        FileSignature.Starting("image/jpeg", [0xFF, 0xD8, 0xFF]),
        new Signature("image/gif", head => head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)),
        new Signature("image/webp", head => Heads.IsRiff(head, "WEBP"u8)),
        new Signature("image/bmp", Heads.IsBitmap),
        new Signature("image/tiff", Heads.IsTiff),
        new Signature("image/vnd.microsoft.icon", Heads.IsIcon),
        new Signature("image/x-icon", Heads.IsIcon),
        new Signature("image/avif", head => Heads.IsBoxed(head, "avif", "avis")),
        new Signature("image/heic", head => Heads.IsBoxed(head, "heic", "heix", "heim", "heis", "hevc", "hevx")),
        FileSignature.Starting("application/pdf", "%PDF-"u8),
        FileSignature.Starting("application/gzip", [0x1F, 0x8B, 0x08]),
        new Signature("audio/mpeg", Heads.IsMp3),
        new Signature("audio/wav", head => Heads.IsRiff(head, "WAVE"u8)),
        FileSignature.Starting("audio/ogg", "OggS"u8),
        FileSignature.Starting("video/ogg", "OggS"u8),
        new Signature("audio/mp4", head => Heads.IsBoxed(head, "M4A ")),
        new Signature("video/mp4", head => Heads.IsBoxed(head, "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "MSNV")),
        new Signature("video/webm", head => Heads.IsMatroska(head, "webm"u8)),
        new Signature("audio/webm", head => Heads.IsMatroska(head, "webm"u8)),
        .. Archives.Select(type => new Signature(type, Heads.IsZip)),
        .. Texts.Select(FileSignature.Text),
    ];

    /// <summary>Those of a media type, or of all that a range stands for.</summary>
    public static IEnumerable<FileSignature> For(string range) => All.Where(signature => MediaRange.Covers(range, signature.MediaType));
}
