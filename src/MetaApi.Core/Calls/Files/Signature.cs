namespace MetaApi.Calls.Files;

/// <summary>A signature that is a rule of its own.</summary>
internal sealed class Signature(string mediaType, Func<ReadOnlySpan<byte>, bool> matches) : FileSignature(mediaType)
{
    public override bool Matches(ReadOnlySpan<byte> head) => matches(head);
}
