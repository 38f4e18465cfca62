using MetaApi.Calls;
using MetaApi.Calls.Files;

namespace MetaApi.Execution;

/// <summary>The content of a file as it arrives: no more of it than is declared, and text where text is.</summary>
internal sealed class FileContent(FormReading form, OpenedFile file, bool isText) : ReadOnlyStream
{
    const int PassedLength = 16 * 1024;

    readonly TextWatch? text = isText ? new() : null;

    ReadOnlyMemory<byte> head = file.Head;

    long length;

    bool hasEnded;

    bool isClosed;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => isClosed
        ? throw new ObjectDisposedException(nameof(UploadedFile), "The file cannot be read any more: it was closed, the next was asked for, or the call is over.")
        : TakeAsync(buffer, cancellationToken);

    /// <summary>Reads what nobody has read, so that the declaration holds for all of it.</summary>
    public async ValueTask PassAsync(CancellationToken cancelled)
    {
        var unread = new byte[hasEnded ? 0 : PassedLength];
        while (!hasEnded)
            await TakeAsync(unread, cancelled);
    }

    protected override void Dispose(bool disposing)
    {
        isClosed = true;
        base.Dispose(disposing);
    }

    async ValueTask<int> TakeAsync(Memory<byte> buffer, CancellationToken cancelled)
    {
        form.ThrowIfUnreadable();
        if (hasEnded || buffer.IsEmpty)
            return 0;
        var count = head.IsEmpty ? await form.ReadAsync(file.Part.Content, buffer, cancelled) : TakeHead(buffer.Span);
        length += count;
        if (length > file.Input.MostBytes)
            throw form.Refused(file, file.Input.TooLarge);
        if (text is not null && !(count > 0 ? text.Takes(buffer.Span[..count]) : text.Ends()))
            throw form.Refused(file, file.Input.WrongType);
        if (count > 0)
            return count;
        await form.SeekAsync();
        hasEnded = true;
        return 0;
    }

    int TakeHead(Span<byte> buffer)
    {
        var count = Math.Min(head.Length, buffer.Length);
        head.Span[..count].CopyTo(buffer);
        head = head[count..];
        return count;
    }
}
