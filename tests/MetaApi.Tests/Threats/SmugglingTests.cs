using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Threats;

/// <summary>The server parses framing, and MetaApi does not: a request hidden behind a doubtful one is never run.</summary>
public sealed class SmugglingTests
{
    const string Hidden = "GET /api/hidden HTTP/1.1\r\nHost: h\r\n\r\n";

    static readonly TestCaseData<string, int>[] Doubtful =
    [
        Case("two framings", "POST /api/open HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200),
        Case("two framings the other way round", "POST /api/open HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 100\r\n\r\n0\r\n\r\n", 200),
        Case("two lengths", "POST /api/open HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nContent-Length: 40\r\n\r\n", 400),
        Case("a list of lengths", "POST /api/open HTTP/1.1\r\nHost: h\r\nContent-Length: 0, 40\r\n\r\n", 400),
        Case("chunked is not last", "POST /api/open HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 400),
        Case("an unknown coding", "POST /api/open HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400),
        Case("a negative length", "POST /api/open HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n", 400),
        Case("a length in base sixteen", "POST /api/open HTTP/1.1\r\nHost: h\r\nContent-Length: 0x0\r\n\r\n", 400),
        Case("a space before the colon", "POST /api/open HTTP/1.1\r\nHost: h\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400),
        Case("a folded header", "POST /api/open HTTP/1.1\r\nHost: h\r\nX-A: a\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        Case("no host", "GET /api/open HTTP/1.1\r\n\r\n", 400),
        Case("two hosts", "GET /api/open HTTP/1.1\r\nHost: h\r\nHost: evil\r\n\r\n", 400),
        Case("another host than that of the target", "GET http://other/api/open HTTP/1.1\r\nHost: h\r\n\r\n", 400),
        Case("too many headers", $"GET /api/open HTTP/1.1\r\nHost: h\r\n{string.Concat(Enumerable.Range(0, 101).Select(i => $"X-{i}: a\r\n"))}\r\n", 431),
        Case("too long a line", $"GET /api/open?{new string('a', 8200)} HTTP/1.1\r\nHost: h\r\n\r\n", 414),
    ];

    static readonly TestCaseData<string>[] Fine =
    [
        new("GET /api/open HTTP/1.1\nHost: h\n\n") { TestName = "TheNextRequestIsAnswered(bare line feeds)" },
        new("POST /api/open HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5;ext=a\r\nhello\r\n0\r\nTrailer: a\r\n\r\n") { TestName = "TheNextRequestIsAnswered(chunks with extensions)" },
        new("POST /api/open HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello") { TestName = "TheNextRequestIsAnswered(a length)" },
    ];

    [TestCaseSource(nameof(Doubtful))]
    public async Task ARequestHiddenBehindADoubtfulOneIsNotRun(string request, int status)
    {
        var runs = 0;
        await using var host = await TestHost.ServingAsync(Serving(() => runs++));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(request + Hidden);
        var reply = await connection.ReceiveAsync();

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(await connection.IsClosedAsync(), Is.True);
        Assert.That(runs, Is.Zero);
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCaseSource(nameof(Fine))]
    public async Task TheNextRequestIsAnswered(string request)
    {
        var runs = 0;
        await using var host = await TestHost.ServingAsync(Serving(() => runs++));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(request + Hidden);
        var replies = (await connection.ReceiveAsync(), await connection.ReceiveAsync());

        Assert.That((replies.Item1.Status, replies.Item2.Text, runs), Is.EqualTo((200, "hidden", 1)));
        Assert.That(replies.Item2.Header("Transfer-Encoding"), Is.Null);
    }

    static TestCaseData<string, int> Case(string name, string request, int status) =>
        new(request, status) { TestName = $"ARequestHiddenBehindADoubtfulOneIsNotRun({name})" };

    static Action<NamespaceBuilder> Serving(Action hidden) => api => api
        .Route("/open", Some.Answering("open"))
        .Get("/hidden", route => route.Action(call =>
        {
            hidden();
            call.Send("hidden");
        }));
}
