using System.Text;
using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Threats;

/// <summary>Sends one request after another, on one connection as long as the server keeps it.</summary>
sealed class KeptConnection(TestHost host) : IDisposable
{
    /// <summary>A connection has a guard that ends it; it is renewed before.</summary>
    const int MostOnOne = 500;

    RawConnection? connection;

    int sent;

    public Task<HttpReply> SendAsync(string line, string? body = null, params string[] headers) =>
        SendAsync(TestHost.Request(line, body, headers), hasBody: !line.StartsWith("HEAD ", StringComparison.Ordinal));

    /// <summary>Sends a body byte by byte as it is, whatever text it would be.</summary>
    public Task<HttpReply> SendBytesAsync(string line, byte[] body, params string[] headers) =>
        SendAsync((byte[])[.. Encoding.UTF8.GetBytes(TestHost.Request(line, null, [.. headers, $"Content-Length: {body.Length}"])), .. body], hasBody: true);

    /// <summary>Sends a request as it stands.</summary>
    public Task<HttpReply> SendAsync(string request, bool hasBody) => SendAsync(Encoding.UTF8.GetBytes(request), hasBody);

    async Task<HttpReply> SendAsync(byte[] request, bool hasBody)
    {
        if (connection is null || sent++ % MostOnOne == 0)
        {
            connection?.Dispose();
            connection = await host.ConnectAsync();
        }
        await connection.SendAsync(request);
        var reply = await connection.ReceiveAsync(hasBody);
        if (reply.Header("Connection") == "close")
            Dispose();
        return reply;
    }

    public void Dispose()
    {
        connection?.Dispose();
        connection = null;
    }
}
