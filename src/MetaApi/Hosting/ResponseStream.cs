using MetaApi.Calls;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>
/// The body of a response as the program writes it. It knows whether anything was written, which a middleware that buffers hides, and tells of a
/// client that left, which the server does not: it takes what nobody reads.
/// </summary>
internal sealed class ResponseStream(HttpContext context) : ReplyOutput
{
    readonly Stream body = context.Response.Body;

    bool isOpen;

    /// <summary>Whether it is too late for another reply.</summary>
    public bool HasStarted => isOpen || context.Response.HasStarted;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        context.RequestAborted.ThrowIfCancellationRequested();
        if (buffer.IsEmpty)
            return;
        isOpen = true;
        try
        {
            await body.WriteAsync(buffer, cancellationToken);
        }
        catch (IOException gone)
        {
            throw new ClientGoneException(gone);
        }
        context.RequestAborted.ThrowIfCancellationRequested();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => HasStarted ? OpenAsync(cancellationToken) : Task.CompletedTask;

    public override async Task OpenAsync(CancellationToken cancelled)
    {
        context.RequestAborted.ThrowIfCancellationRequested();
        isOpen = true;
        try
        {
            await body.FlushAsync(cancelled);
        }
        catch (IOException gone)
        {
            throw new ClientGoneException(gone);
        }
    }

    /// <summary>The server refuses it, unless told otherwise: a thread would wait for the client.</summary>
    public override void Write(byte[] buffer, int offset, int count)
    {
        body.Write(buffer, offset, count);
        isOpen = true;
    }

    /// <inheritdoc cref="Write"/>
    public override void Flush()
    {
        if (HasStarted)
            body.Flush();
    }
}
