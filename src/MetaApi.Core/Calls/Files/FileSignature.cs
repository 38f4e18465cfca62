using MetaApi.Calls;
using MetaApi.Calls.Files;

namespace MetaApi;

/// <summary>
/// How the content of a file tells what it is: the bytes it begins with, not its name, and not what the client says of it. Derive from it where
/// <see cref="Starting"/> and <see cref="Text"/> do not do. It says how a file begins, and nothing of what follows.
/// </summary>
public abstract class FileSignature
{
    /// <summary>The most bytes from the start of a file that a signature is shown.</summary>
    public const int HeadBytes = 512;

    /// <summary>Makes a signature of one media type.</summary>
    /// <param name="mediaType">The media type, without parameters.</param>
    /// <exception cref="ArgumentException">It is no single media type.</exception>
    protected FileSignature(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        if (!MediaRange.IsOne(mediaType) || MediaRange.IsOpen(mediaType) || mediaType.Contains(';', StringComparison.Ordinal))
            throw new ArgumentException($"'{mediaType}' is no single media type; write a type and a subtype, such as image/png.", nameof(mediaType));
        MediaType = mediaType;
    }

    /// <summary>The media type of files that have it.</summary>
    public string MediaType { get; }

    /// <summary>Whether all of the file must be text: UTF-8 without control characters but tab, line feed, form feed and carriage return. False by default.</summary>
    public virtual bool IsText => false;

    /// <summary>Whether a file has it.</summary>
    /// <param name="head">The first <see cref="HeadBytes"/> bytes of the file, or all when it has fewer.</param>
    public abstract bool Matches(ReadOnlySpan<byte> head);

    /// <summary>A signature of certain bytes.</summary>
    /// <param name="mediaType">The media type of files that have them.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where they stand; at the start by default.</param>
    /// <exception cref="ArgumentException">There are no bytes, they stand behind <see cref="HeadBytes"/>, or the media type is none.</exception>
    public static FileSignature Starting(string mediaType, ReadOnlySpan<byte> bytes, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (bytes.IsEmpty || bytes.Length > HeadBytes - offset)
            throw new ArgumentException($"A signature has at least one byte, and ends within the first {HeadBytes} of a file.", nameof(bytes));
        return new BytesSignature(mediaType, [.. bytes], offset);
    }

    /// <summary>The signature of texts, for which the whole file must be UTF-8 without control characters.</summary>
    /// <param name="mediaType">The media type of such a text, for example <c>image/svg+xml</c>.</param>
    /// <exception cref="ArgumentException">The media type is none.</exception>
    public static FileSignature Text(string mediaType) => new TextSignature(mediaType);
}
