using System.Text;
using MetaApi.Calls;

namespace MetaApi.Core.Tests.Support;

/// <summary>Takes a streamed body as a host does: what fails before the first byte is the caller's, what fails later cuts it off.</summary>
internal sealed class FakeResponse : MemoryStream
{
    public string Text => Encoding.UTF8.GetString(ToArray());

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

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        HasStarted = true;
        await base.WriteAsync(buffer, cancellationToken);
        OnWritten();
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        HasStarted = true;
        return Task.CompletedTask;
    }
}
