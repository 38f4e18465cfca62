using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MetaApi.Tests.Hosting;

/// <summary>A TCP connection that sends exactly the bytes it is given. Whoever waits on it waits no longer than the guard.</summary>
sealed class RawConnection : IDisposable
{
    static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    readonly CancellationTokenSource guard = new(Guard);

    readonly List<byte> received = [];

    RawConnection() { }

    public static async Task<RawConnection> OpenAsync(int port)
    {
        var connection = new RawConnection();
        await connection.socket.ConnectAsync(IPAddress.Loopback, port, connection.guard.Token);
        return connection;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[await socket.SendAsync(bytes, guard.Token)..];
    }

    /// <summary>The next final reply; interim ones are passed over.</summary>
    public async Task<HttpReply> ReceiveAsync(bool hasBody = true)
    {
        while (true)
        {
            var (status, headers) = ReadHead(await TakeHeadAsync());
            if (status >= 200)
                return new(status, headers, hasBody && status is not (204 or 304) ? await TakeBodyAsync(headers) : []);
        }
    }

    /// <summary>The head of the next reply, as soon as it is there; its body is received afterwards.</summary>
    public async Task<HttpReply> ReceiveHeadAsync()
    {
        var (status, headers) = ReadHead(await TakeHeadAsync());
        return new(status, headers, []);
    }

    /// <summary>The next chunk of a body; empty at its end.</summary>
    public async Task<string> ReceiveChunkAsync()
    {
        var chunk = await TakeAsync(Convert.ToInt32(await TakeLineAsync(), 16));
        await TakeLineAsync();
        return Encoding.UTF8.GetString(chunk);
    }

    /// <summary>Receives until the other side has closed, and keeps nothing.</summary>
    /// <returns>How many bytes there were.</returns>
    public async Task<long> CountToEndAsync()
    {
        long total = received.Count;
        received.Clear();
        var buffer = new byte[64 * 1024];
        while (await socket.ReceiveAsync(buffer, guard.Token) is > 0 and var count)
            total += count;
        return total;
    }

    /// <summary>The status of the next reply, an interim one too.</summary>
    public async Task<int> ReceiveInterimAsync() => ReadHead(await TakeHeadAsync()).Status;

    /// <summary>Whether the other side has closed, so that nothing more will come.</summary>
    public async Task<bool> IsClosedAsync()
    {
        try
        {
            return received.Count == 0 && !await ReceiveMoreAsync();
        }
        catch (SocketException)
        {
            return true;
        }
    }

    /// <summary>Says that nothing more will be sent (FIN).</summary>
    public void FinishSending() => socket.Shutdown(SocketShutdown.Send);

    /// <summary>Ends the connection without a farewell (RST).</summary>
    public void Reset()
    {
        socket.LingerState = new(true, 0);
        socket.Close();
    }

    public void Dispose()
    {
        socket.Dispose();
        guard.Dispose();
    }

    async Task<string> TakeHeadAsync()
    {
        var head = new StringBuilder();
        while (await TakeLineAsync() is { Length: > 0 } line)
            head.Append(line).Append('\n');
        return head.ToString();
    }

    async Task<byte[]> TakeBodyAsync(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        if (headers.Any(h => h.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)))
            return await TakeChunksAsync();
        var announced = headers.Single(h => h.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).Value;
        return await TakeAsync(int.Parse(announced));
    }

    async Task<byte[]> TakeChunksAsync()
    {
        var body = new List<byte>();
        while (true)
        {
            var size = Convert.ToInt32(await TakeLineAsync(), 16);
            body.AddRange(await TakeAsync(size));
            await TakeLineAsync();
            if (size == 0)
                return [.. body];
        }
    }

    async Task<string> TakeLineAsync()
    {
        int end;
        while ((end = received.IndexOf((byte)'\n')) < 0)
            await ExpectMoreAsync();
        return Encoding.Latin1.GetString(Take(end + 1)).Trim();
    }

    async Task<byte[]> TakeAsync(int length)
    {
        while (received.Count < length)
            await ExpectMoreAsync();
        return Take(length);
    }

    async Task ExpectMoreAsync()
    {
        if (!await ReceiveMoreAsync())
            throw new EndOfStreamException("The connection was closed within a reply.");
    }

    async Task<bool> ReceiveMoreAsync()
    {
        var buffer = new byte[16 * 1024];
        var count = await socket.ReceiveAsync(buffer, guard.Token);
        received.AddRange(buffer.AsSpan(0, count));
        return count > 0;
    }

    byte[] Take(int count)
    {
        var taken = received[..count].ToArray();
        received.RemoveRange(0, count);
        return taken;
    }

    static (int Status, List<KeyValuePair<string, string>> Headers) ReadHead(string head)
    {
        var lines = head.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Select(parts => KeyValuePair.Create(parts[0], parts[1]));
        return (int.Parse(lines[0].Split(' ')[1]), headers.ToList());
    }
}
