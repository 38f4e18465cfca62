using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Tests.Hosting.Limits;

public sealed class MaxBodyTests
{
    const int KestrelsDefault = 30_000_000;

    static readonly Api Api = Some.Api(api => api
        .Post("/large", r => Counting(r.MaxBody(KestrelsDefault + 1000)))
        .Post("/small", r => Counting(r.MaxBody(100)))
        .Post("/usual", r => Counting(r)));

    [TestCase("large", KestrelsDefault + 1000, 200)]
    [TestCase("small", 100, 200)]
    [TestCase("small", 101, 413)]
    public async Task ANodesLimitHoldsInPlaceOfTheServers(string route, int length, int status)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var announced = await host.SendAsync($"POST /api/{route}", new string(' ', length - 2) + "{}");
        var chunked = await ChunkedAsync(host, route, length);

        Assert.That((announced.Status, chunked.Status), Is.EqualTo((status, status)));
        if (status == 413)
            Assert.That(chunked.Text, Does.Contain("100 bytes"));
    }

    [TestCase("usual", 413)]
    [TestCase("small", 200)]
    public async Task WhereNoNodeSaysALimitTheServersOwnHolds(string route, int status)
    {
        await using var host = await TestHost.ServingAsync(Api, b => b.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = 50));

        Assert.That((await host.SendAsync($"POST /api/{route}", "{}".PadRight(60))).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task TheLimitOfADescribedEndpointHoldsForWhatItsHandlerReads()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapPost("/raw", async (HttpRequest request) => (await new StreamReader(request.Body).ReadToEndAsync()).Length)
            .WithMetaApi(d => d.MaxBody(100).Status(200, Schema.Integer)));

        Assert.That((await host.SendAsync("POST /raw", new('a', 100))).Text, Is.EqualTo("100"));
        Assert.That((await host.SendAsync("POST /raw", new('a', 101))).Status, Is.EqualTo(413));
    }

    static async Task<HttpReply> ChunkedAsync(TestHost host, string route, int length)
    {
        using var connection = await host.ConnectAsync();
        await connection.SendAsync($"POST /api/{route} HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        var body = Encoding.UTF8.GetBytes($"{length:x}\r\n{new string(' ', length - 2)}{{}}\r\n0\r\n\r\n");
        await connection.SendAsync(body);
        return await connection.ReceiveAsync();
    }

    static void Counting(ApiRouteBuilder route) => route.Params(p => p.Property("a", Schema.Integer)).Action(call => call.Send("read"));
}
