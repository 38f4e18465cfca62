using System.Buffers;
using System.Security.Claims;
using MetaApi.Schemas.Reading;

namespace MetaApi.Calls;

/// <summary>What a transport tells about a call. A host carries bytes; everything else is decided from them.</summary>
internal abstract class CallRequest
{
    public abstract string Method { get; }

    /// <summary>The decoded path below the API's root, for people and logs.</summary>
    public abstract string Path { get; }

    /// <summary>The query as it was sent, with its question mark; empty when there is none.</summary>
    public abstract string Query { get; }

    /// <summary>Whether a body may follow.</summary>
    public abstract bool HasBody { get; }

    public abstract string? ContentType { get; }

    public abstract ClaimsPrincipal User { get; }

    public abstract IServiceProvider Services { get; }

    public abstract string? TraceId { get; }

    public abstract CancellationToken Cancelled { get; }

    /// <summary>How the host takes replies that are not what was declared.</summary>
    public abstract HostReplies Replies { get; }

    /// <summary>The text of a path capture, decoded once; null when there is none.</summary>
    public abstract string? Capture(string name);

    public abstract TextValues Header(string name);

    /// <summary>Waits for the whole body. It stays good until <see cref="ReleaseBody"/>.</summary>
    /// <exception cref="BodyTooLargeException">The body has more bytes than the limit.</exception>
    public abstract ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(long limit);

    public abstract void ReleaseBody(in ReadOnlySequence<byte> body);

    /// <summary>
    /// Sends a reply whose body is streamed. It throws only while nothing has left, so that another reply can take its place; what goes wrong
    /// later it logs, and cuts the reply off.
    /// </summary>
    public abstract Task SendAsync(Reply reply, StreamedBody body);

    /// <summary>Takes note of an error that no reply can tell of any more.</summary>
    public abstract void Report(Exception error);
}
