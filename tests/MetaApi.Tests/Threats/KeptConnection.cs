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

    /// <summary>Sends a request as it stands.</summary>
    public async Task<HttpReply> SendAsync(string request, bool hasBody)
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
