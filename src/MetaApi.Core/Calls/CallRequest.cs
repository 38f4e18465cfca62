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

    public abstract string? ContentType { get; }

    /// <summary>The announced size of the body; null when it was not announced.</summary>
    public abstract long? ContentLength { get; }

    public abstract ClaimsPrincipal User { get; }

    public abstract IServiceProvider Services { get; }

    public abstract string? TraceId { get; }

    public abstract CancellationToken Cancelled { get; }

    /// <summary>The decoded text of a path capture; null when the path cannot be decoded.</summary>
    public abstract string? Capture(string name);

    public abstract TextValues Header(string name);

    /// <summary>Gives the whole body to a reader, or nothing when it is larger than the limit.</summary>
    /// <exception cref="BodyTooLargeException">The body has more bytes than the limit.</exception>
    public abstract ValueTask ReadBodyAsync(long limit, Action<ReadOnlySequence<byte>> read);
}
