using MetaApi.Tests.Hosting;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Threats;

/// <summary>Clients that send or read as slowly as they can keep nobody else waiting: nothing is held while a byte is waited for.</summary>
public sealed class SlowClientTests
{
    static readonly string[] Beginnings =
    [
        "GET /api/he",
        "GET /api/hello HTTP/1.1\r\nHost: h\r\nX-Slow: a",
        "POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"title\":",
        "POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"t",
        "GET /api/large HTTP/1.1\r\nHost: h\r\n\r\n",
    ];

    [Test]
    public async Task OthersAreServedBesideAThousandSlowClients()
    {
        await using var host = await TestHost.ServingAsync(
            Some.Api(api => api
                .Get("/hello", Some.Answering("hello"))
                .Get("/large", route => route.Action(call => call.Send(new string('a', 8 * 1024 * 1024))))
                .Post("/notes", route => route
                    .Params(p => p.Property("title", Schema.String, required: true))
                    .Action(call => call.Send(call.Params.Get<string>("title"))))),
            b => b.Logging.AddFilter("Microsoft", LogLevel.Information));
        var slow = new List<RawConnection>();
        for (var i = 0; i < TestScale.Of(normal: 150, full: 1000); i++)
        {
            slow.Add(await host.ConnectAsync());
            await slow[^1].SendAsync(Beginnings[i % (i < 100 ? 5 : 4)]);
        }

        using var other = new KeptConnection(host);
        for (var i = 0; i < 300; i++)
        {
            Assert.That((await other.SendAsync("GET /api/hello")).Text, Is.EqualTo("hello"));
            Assert.That((await other.SendAsync("POST /api/notes", $$"""{"title":"{{i}}"}""")).Text, Is.EqualTo($"{i}"));
        }

        slow.ForEach(connection => connection.Reset());
        Assert.That(host.Log.Loud, Is.Empty);
    }
}
