namespace MetaApi.Tests.Hosting;

public sealed class PagingTests
{
    [Test]
    public async Task LinksToPagesNameNoHost()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/list", r => r.Paged(max: 9, @default: 2).Status(200, Schema.ArrayOf(Schema.Integer))
            .Action(call => call.RenderPage(Enumerable.Range(call.Page.After<int>() + 1, call.Page.Limit).ToList(), next: n => n))));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("GET /api/list?tag=%3Cx%3E HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n\r\n");
        var reply = await connection.ReceiveAsync();

        Assert.That(reply.Header("Link"), Does.Match("^<\\?tag=%3Cx%3E&cursor=[A-Za-z0-9_-]+>; rel=\"next\"$"));
        Assert.That(reply.Headers.Any(h => h.Value.Contains("evil", StringComparison.Ordinal)), Is.False);
    }
}
