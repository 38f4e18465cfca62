using System.Buffers;

namespace MetaApi.Calls.Repetition;

/// <summary>The reply of an earlier call, sent as it was.</summary>
internal sealed record SentAgain(IdempotentReply Kept) : SentBody
{
    public override BodyKind Kind => BodyKind.Text;

    public Reply Make() => new(Kept.Status) { ContentType = Kept.ContentType, Body = BodyOf(Kept), Headers = Kept.Headers };

    static ReplyBody? BodyOf(IdempotentReply kept)
    {
        if (kept.ContentType is null)
            return null;
        var body = new ReplyBody();
        body.Write(kept.Body.Span);
        return body;
    }
}
