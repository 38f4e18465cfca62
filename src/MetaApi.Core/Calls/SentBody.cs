using System.Net.ServerSentEvents;

namespace MetaApi.Calls;

/// <summary>A body that an action sends by itself, in place of anything rendered.</summary>
internal abstract record SentBody
{
    public abstract BodyKind Kind { get; }
}

internal sealed record SentText(string Text, string ContentType) : SentBody
{
    public override BodyKind Kind => BodyKind.Text;
}

/// <param name="Body">The bytes.</param>
/// <param name="ContentType">Their media type; null for the declared one.</param>
internal sealed record SentStream(StreamedBody Body, string? ContentType) : SentBody
{
    public override BodyKind Kind => Body is FileBody ? BodyKind.File : BodyKind.Stream;
}

internal sealed record SentEvents(IAsyncEnumerable<SseItem<object?>> Items) : SentBody
{
    public override BodyKind Kind => BodyKind.Events;
}
