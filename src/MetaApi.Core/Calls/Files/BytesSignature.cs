using System.Collections.Immutable;

namespace MetaApi.Calls.Files;

/// <summary>Certain bytes at one place.</summary>
internal sealed class BytesSignature(string mediaType, ImmutableArray<byte> bytes, int offset) : FileSignature(mediaType)
{
    public override bool Matches(ReadOnlySpan<byte> head) => head.Length >= offset && head[offset..].StartsWith(bytes.AsSpan());
}
