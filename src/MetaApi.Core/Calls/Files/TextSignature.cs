namespace MetaApi.Calls.Files;

/// <summary>No control characters that texts do not have; the rest is judged while the file is read.</summary>
internal sealed class TextSignature(string mediaType) : FileSignature(mediaType)
{
    public override bool IsText => true;

    public override bool Matches(ReadOnlySpan<byte> head) => !head.ContainsAny(TextWatch.Controls);
}
