using System.Text;
using MetaApi.Calls;

namespace MetaApi.Core.Tests.Support;

/// <summary>Takes a streamed body as a host does: what fails before the first byte is the caller's, what fails later cuts it off.</summary>
internal sealed class FakeResponse : ReplyOutput
{
    readonly MemoryStream bytes = new();

    public string Text => Encoding.UTF8.GetString(bytes.ToArray());

    public bool HasStarted { get; private set; }

    /// <summary>What cut the body off; null when it left whole.</summary>
    public Exception? CutOffBy { get; private set; }

    public long? AnnouncedLength { get; private set; }

    /// <summary>Runs after each write.</summary>
    public Action OnWritten { get; set; } = () => { };

    public async Task TakeAsync(StreamedBody body, CancellationToken cancelled)
    {
        try
        {
            AnnouncedLength = (body as ProducedBody)?.Length;
            await (body is ProducedBody produced
                ? produced.Write(this, cancelled)
                : ((FileBody)body).Content.CopyToAsync(this, cancelled));
        }
        catch (Exception error) when (HasStarted)
        {
            CutOffBy = error;
        }
    }

    public override Task OpenAsync(CancellationToken cancelled)
    {
        HasStarted = true;
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        OnWritten();
        return default;
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        HasStarted |= !buffer.IsEmpty;
        bytes.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }
}
