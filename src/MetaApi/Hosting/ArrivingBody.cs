using System.Buffers;
using System.IO.Pipelines;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MetaApi.Hosting;

/// <summary>
/// The body of a request while it arrives, below the parts of a form or as a file: it counts bytes, tells a client that left from a form that is none, and waits no longer than the call may take.
/// A read that a token cancels leaves Kestrel's reader in the middle of it, so the read is ended instead.
/// </summary>
internal sealed class ArrivingBody : ReadOnlyStream
{
    readonly HttpRequest request;

    readonly long most;

    readonly Call call;

    readonly PipeReader body;

    long length;

    ArrivingBody(HttpRequest request, long most, Call call) =>
        (this.request, this.most, this.call, body) = (request, most, call, request.BodyReader);

    /// <summary>Begins to read, and raises the server's own limit where it is smaller.</summary>
    /// <exception cref="BodyTooLargeException">More bytes are announced than allowed.</exception>
    public static ArrivingBody Open(HttpRequest request, long most, Call call)
    {
        if (request.ContentLength > most)
            throw new BodyTooLargeException(most);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false, MaxRequestBodySize: { } servers } size && servers < most)
            size.MaxRequestBodySize = most;
        return new(request, most, call);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            int? count = buffer.IsEmpty ? 0 : null;
            while (count is null)
            {
                var result = body.TryRead(out var there) ? there : await WaitAsync(cancellationToken);
                count = Take(result, buffer.Span, cancellationToken);
            }
            return (length += count.Value) <= most ? count.Value : throw new BodyTooLargeException(most);
        }
        catch (Exception error) when (HttpBody.Translated(error, request, most) is { } translated)
        {
            throw translated;
        }
    }

    async ValueTask<ReadResult> WaitAsync(CancellationToken stopped)
    {
        var timed = call.Cancelled;
        using var timer = EndReadAt(timed);
        using var stop = EndReadAt(stopped == timed ? default : stopped);
        return await body.ReadAsync(call.Request.Cancelled);
    }

    CancellationTokenRegistration EndReadAt(CancellationToken token) => token.UnsafeRegister(static waiting => ((PipeReader)waiting!).CancelPendingRead(), body);

    /// <summary>What has arrived, as far as there is room for it; nothing at the end, and null when there is more to wait for.</summary>
    int? Take(in ReadResult result, Span<byte> buffer, CancellationToken stopped)
    {
        var taken = result.IsCanceled ? default : result.Buffer.Slice(0, Math.Min(buffer.Length, result.Buffer.Length));
        var count = (int)taken.Length;
        taken.CopyTo(buffer);
        body.AdvanceTo(result.IsCanceled ? result.Buffer.Start : taken.End);
        if (result.IsCanceled)
            ThrowIfOver(stopped);
        return count == 0 && (result.IsCanceled || !result.IsCompleted) ? null : count;
    }

    void ThrowIfOver(CancellationToken stopped)
    {
        call.Request.Cancelled.ThrowIfCancellationRequested();
        if (call.Cancelled.IsCancellationRequested)
            throw new RequestTimeoutException();
        stopped.ThrowIfCancellationRequested();
    }
}
