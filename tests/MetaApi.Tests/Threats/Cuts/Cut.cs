using System.Net;
using System.Net.Sockets;
using System.Text;
using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Threats.Cuts;

/// <summary>A client that leaves.</summary>
/// <param name="Request">What it would send.</param>
/// <param name="Sent">How many bytes of it it does send.</param>
/// <param name="Received">How many bytes of the reply it waits for, where there are as many.</param>
/// <param name="Moments">How many turns of other work it waits then.</param>
/// <param name="Delay">How long it waits after these.</param>
/// <param name="IsAbrupt">Whether it resets the connection (RST), or says that it ends it (FIN).</param>
sealed record Cut(byte[] Request, int Sent, int Received, int Moments, TimeSpan Delay, bool IsAbrupt)
{
    static readonly string[] Silent = ["/hook", "/action", "/around"];

    static readonly string[] Speaking = ["/reply", "/stream", "/events", "/file"];

    public static Cut Of(Random random)
    {
        var path = random.GetItems([.. Silent, .. Speaking, "/body", "/upload"], 1)[0];
        var request = RequestOf(path, random);
        var isWhole = random.Next(4) > 0;
        return new(
            request,
            isWhole ? request.Length : random.Next(request.Length),
            isWhole && Speaking.Contains(path) ? random.Next(100_000) : 0,
            random.Next(20),
            TimeSpan.FromMilliseconds(random.Next(21)),
            random.Next(2) == 0);
    }

    static byte[] RequestOf(string path, Random random) => path switch
    {
        "/body" => Encoding.UTF8.GetBytes(TestHost.Request("POST /api/body", $$"""{"text":"{{new string('a', random.Next(5000))}}"}""")),
        "/upload" => Multipart.Request("POST /api/upload", Multipart.Form(Multipart.File("file", "a", new byte[random.Next(200_000)]))),
        _ => Encoding.UTF8.GetBytes(TestHost.Request($"GET /api{path}")),
    };

    public async Task RunAsync(int port, CancellationToken guard)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port, guard);
        for (var sent = 0; sent < Sent;)
            sent += await socket.SendAsync(Request.AsMemory(sent, Sent - sent), guard);
        await ReceiveAsync(socket, guard);
        for (var moment = 0; moment < Moments; moment++)
            await Task.Yield();
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, guard);
        if (IsAbrupt)
            socket.LingerState = new(true, 0);
        else
            socket.Shutdown(SocketShutdown.Both);
    }

    async Task ReceiveAsync(Socket socket, CancellationToken guard)
    {
        var buffer = new byte[16 * 1024];
        var left = Received;
        while (left > 0 && await socket.ReceiveAsync(buffer, guard) is > 0 and var count)
            left -= count;
    }
}
