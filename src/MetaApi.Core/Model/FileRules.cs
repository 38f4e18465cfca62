using System.Collections.Immutable;
using MetaApi.Calls.Files;

namespace MetaApi;

/// <summary>What a file may be, that of a form or that which is a whole body.</summary>
public sealed record FileRules
{
    /// <summary>The media type of bytes of which nothing is known (RFC 2046, section 4.5.1).</summary>
    internal const string Unknown = "application/octet-stream";

    /// <summary>The most bytes; null for <see cref="ApiLimits.FileBytes"/>.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>The most files; 1 by default.</summary>
    public int MaxCount { get; init; } = 1;

    /// <summary>Whether there may be several of the name.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the file is the whole body, and no part of a form; false by default.</summary>
    public bool IsBody { get; init; }

    /// <summary>The allowed media types and ranges of such; none when all are.</summary>
    public ImmutableArray<string> MediaTypes { get; init; } = [];

    /// <summary>The user's own signatures, whose media types are allowed.</summary>
    public ImmutableArray<FileSignature> Signatures { get; init; } = [];

    /// <summary>What it is for, in Markdown; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>All that is allowed, as it was declared; empty when everything is.</summary>
    internal ImmutableArray<string> Allowed => [.. MediaTypes.Union(Signatures.Select(s => s.MediaType))];

    /// <summary>The media types by which a client may send a file that is the whole body: what it is exactly is told by its content.</summary>
    internal ImmutableArray<string> SentTypes => [Unknown, .. Allowed.Where(type => type != Unknown)];

    internal long MostBytes(ApiLimits limits) => MaxBytes ?? limits.FileBytes;

    /// <summary>What files are compared with: own signatures first, and instead of the known ones of their media type.</summary>
    internal IEnumerable<FileSignature> Compared() => Allowed.IsEmpty
        ? KnownSignatures.All.Where(s => !s.IsText)
        : Signatures.Concat(MediaTypes.SelectMany(KnownSignatures.For).ExceptBy(Signatures.Select(s => s.MediaType), s => s.MediaType));
}
