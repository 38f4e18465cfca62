using System.Net.Sockets;
using System.Text.Json;

namespace MetaApi.Tests.Hosting.Life;

/// <summary>A running server whose calls are disturbed, one at a time.</summary>
sealed class CellServer : IAsyncDisposable
{
    readonly TestHost host;

    readonly Journal journal;

    CellServer(TestHost host, Journal journal) => (this.host, this.journal) = (host, journal);

    public static async Task<CellServer> StartAsync()
    {
        var journal = new Journal();
        return new(await TestHost.ServingAsync(new CellApi(journal).Declare), journal);
    }

    public Task<RawConnection> ConnectAsync() => host.ConnectAsync();

    /// <summary>Calls a route while something happens at a place of the call, and tells what came of it.</summary>
    public async Task<Outcome> CallAsync(RawConnection connection, string path, (string Place, Incident Incident) at)
    {
        var logged = host.Log.Errors.Count;
        var finished = journal.Begin(at.Place, at.Incident);
        await connection.SendAsync(TestHost.Request($"GET /api{path}?n=1"));
        var (answer, text) = at.Incident.IsLeaving ? await LeaveAsync(connection) : await ReceiveAsync(connection);
        await finished;
        Assert.That(text, Does.Not.Contain(Incident.Secret));
        var steps = journal.Steps.SkipWhile(step => step != at.Place).Skip(1);
        return new(answer, string.Join(", ", steps), host.Log.Errors.Count - logged);
    }

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    static async Task<(string Answer, string Text)> LeaveAsync(RawConnection connection)
    {
        await connection.ReceiveHeadAsync();
        var begun = await connection.ReceiveChunkAsync();
        connection.Reset();
        return ("no answer", begun);
    }

    static async Task<(string Answer, string Text)> ReceiveAsync(RawConnection connection)
    {
        try
        {
            var reply = await connection.ReceiveAsync();
            return (Told(reply), reply.Text);
        }
        catch (Exception end) when (end is EndOfStreamException or SocketException)
        {
            return ("cut off", "");
        }
    }

    /// <summary>A problem by its code, and whether it has a detail.</summary>
    static string Told(HttpReply reply)
    {
        if (reply.Header("Content-Type") is not "application/problem+json")
            return $"{reply.Status}";
        var problem = JsonDocument.Parse(reply.Body).RootElement;
        return $"{reply.Status} {reply.Code}{(problem.TryGetProperty("detail", out _) ? ", detail" : "")}";
    }
}
