using Microsoft.AspNetCore.Http;

namespace MetaApi.Endpoints;

/// <summary>
/// What a handler writes to the response by itself. A middleware that keeps the body in memory does not start the reply: there the stream tells
/// that something was written, and it can be taken back.
/// </summary>
internal sealed class OwnBody
{
    readonly HttpResponse response;

    readonly Stream? held;

    readonly long start;

    public OwnBody(HttpResponse response)
    {
        this.response = response;
        held = response.Body is { CanSeek: true } body ? body : null;
        start = held?.Position ?? 0;
    }

    public bool HasBegun => response.HasStarted || (held is not null && held.Position != start);

    /// <summary>Drops what has not left.</summary>
    public void TakeBack()
    {
        if (held is null || held.Position == start)
            return;
        held.SetLength(start);
        held.Position = start;
    }
}
