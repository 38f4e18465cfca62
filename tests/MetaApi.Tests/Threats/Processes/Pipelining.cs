using System.Net;
using System.Net.Sockets;

namespace MetaApi.Tests.Threats.Processes;

/// <summary>A connection on which many requests are sent before their replies are read, and that tells only their statuses.</summary>
sealed class Pipelining(int port, CancellationToken guard) : IDisposable
{
    readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    readonly byte[] buffer = new byte[1024 * 1024];

    int start;

    int end;

    public Task ConnectAsync() => socket.ConnectAsync(IPAddress.Loopback, port, guard).AsTask();

    /// <returns>The statuses of the replies, in their order.</returns>
    public async Task<int[]> SendAsync(IReadOnlyList<byte[]> requests)
    {
        var sending = SendAllAsync([.. requests.SelectMany(r => r)]);
        var statuses = new int[requests.Count];
        for (var i = 0; i < statuses.Length; i++)
            statuses[i] = await ReceiveAsync();
        await sending;
        return statuses;
    }

    /// <summary>The body of a reply to one request.</summary>
    public async Task<string> AskAsync(byte[] request)
    {
        await SendAllAsync(request);
        var from = start;
        await ReceiveAsync();
        return System.Text.Encoding.UTF8.GetString(buffer.AsSpan(from, start - from)).Split("\r\n\r\n")[1];
    }

    public void Dispose() => socket.Dispose();

    async Task SendAllAsync(byte[] bytes)
    {
        for (var sent = 0; sent < bytes.Length;)
            sent += await socket.SendAsync(bytes.AsMemory(sent), guard);
    }

    async Task<int> ReceiveAsync()
    {
        int length;
        while ((length = WholeReply(buffer.AsSpan(start, end - start))) < 0)
            await ReceiveMoreAsync();
        var status = int.Parse(buffer.AsSpan(start + "HTTP/1.1 ".Length, 3));
        start += length;
        return status;
    }

    async Task ReceiveMoreAsync()
    {
        if (start > buffer.Length / 2)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        var count = await socket.ReceiveAsync(buffer.AsMemory(end), guard);
        end += count > 0 ? count : throw new EndOfStreamException("The server closed a connection on which replies were due.");
    }

    /// <summary>How long the first reply is; negative while it is not there as a whole.</summary>
    static int WholeReply(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return -1;
        var announced = bytes[..head].IndexOf("Content-Length: "u8);
        var length = head + 4 + (announced < 0 ? 0 : int.Parse(Digits(bytes[(announced + "Content-Length: ".Length)..])));
        return bytes.Length >= length ? length : -1;
    }

    static ReadOnlySpan<byte> Digits(ReadOnlySpan<byte> bytes) => bytes[..bytes.IndexOf((byte)'\r')];
}
