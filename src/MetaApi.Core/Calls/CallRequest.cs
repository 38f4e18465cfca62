using System.Buffers;
using System.Security.Claims;
using MetaApi.Calls.Limits;
using MetaApi.Calls.Security;
using MetaApi.Calls.Telemetry;
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

    /// <summary>Who calls; the operation sets whom its security lets in.</summary>
    public abstract ClaimsPrincipal User { get; set; }

    public abstract IServiceProvider Services { get; }

    public abstract string? TraceId { get; }

    /// <summary>What the host counts and traces its calls with.</summary>
    public abstract ApiTelemetry Telemetry { get; }

    /// <summary>Cancelled when the client leaves, unless the call outlives it.</summary>
    public abstract CancellationToken Cancelled { get; }

    /// <summary>Whether the call goes on when the client leaves, because its reply is kept for it.</summary>
    public bool OutlivesClient { get; set; }

    /// <summary>Which media types the caller takes, the lines of the header in one; null when it does not say. Asked of every call.</summary>
    public abstract string? Accept { get; }

    /// <summary>From where the call comes, as far as the transport itself knows: what a client merely says is not it. Null when it does not know.</summary>
    public abstract string? Connection { get; }

    /// <summary>The origin of the API as the client addressed it (RFC 6454), as in <c>https://example.com:8443</c>.</summary>
    public abstract string Origin { get; }

    /// <summary>What counts the calls of the host.</summary>
    public abstract CallLimiter Limiter { get; }

    /// <summary>How the host takes replies that are not what was declared.</summary>
    public abstract HostReplies Replies { get; }

    /// <summary>The text of a path capture, decoded once; null when there is none.</summary>
    public abstract string? Capture(string name);

    public abstract TextValues Header(string name);

    /// <summary>Replaces the transport's own limit of bodies, before any of the body is read.</summary>
    /// <param name="most">The most bytes; null where whoever reads counts, exactly and without the framing of chunks.</param>
    public abstract void LimitBody(long? most);

    /// <summary>Judges the credentials that were sent, by one authentication scheme of the host. It answers nothing by itself.</summary>
    public abstract ValueTask<Authentication> AuthenticateAsync(string scheme);

    /// <summary>Whether an authorization policy of the host allows a caller to go on.</summary>
    public abstract ValueTask<bool> IsAllowedAsync(ClaimsPrincipal caller, string policy);

    /// <summary>Waits for the whole body. It stays good until <see cref="ReleaseBody"/>.</summary>
    /// <param name="limit">The most bytes.</param>
    /// <param name="call">The call; its token is asked for only where the body has to be waited for.</param>
    /// <exception cref="BodyTooLargeException">The body has more bytes than the limit.</exception>
    /// <exception cref="RequestTimeoutException">The body is not there in time.</exception>
    public abstract ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(long limit, Call call);

    public abstract void ReleaseBody(in ReadOnlySequence<byte> body);

    /// <summary>Begins to read a form of parts (RFC 7578), and lets the server take as many bytes of it as are allowed.</summary>
    /// <param name="source">The form.</param>
    /// <param name="call">The call, whose time limits how long the form is waited for; its token is asked for only then.</param>
    /// <exception cref="BodyTooLargeException">It announces more bytes than allowed.</exception>
    public abstract FormPartReader OpenForm(FormSource source, Call call);

    /// <summary>Begins to read a body that is one file, and lets the server take as many bytes of it as are allowed.</summary>
    /// <param name="most">The most bytes; with more its stream throws <see cref="BodyTooLargeException"/>.</param>
    /// <param name="call">The call, whose time limits how long the body is waited for; its token is asked for only then.</param>
    /// <exception cref="BodyTooLargeException">It announces more bytes than allowed.</exception>
    public abstract Stream OpenBody(long most, Call call);

    /// <summary>
    /// Sends a reply whose body is streamed. It throws only while nothing has left, so that another reply can take its place; what goes wrong
    /// later it logs, and cuts the reply off.
    /// </summary>
    public abstract Task SendAsync(Reply reply, StreamedBody body);

    /// <summary>Takes note of an error that no reply can tell of any more.</summary>
    public abstract void Report(Exception error);
}
