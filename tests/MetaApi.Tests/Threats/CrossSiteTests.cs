using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Threats;

/// <summary>What a page of another site can make a browser send: simple requests, and preflights.</summary>
public sealed class CrossSiteTests
{
    static readonly string[] Types = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "text/plain; charset=utf-8", "text/plain;application/json"];

    static readonly string[] Paths = ["/notes", "/notes/7", "/files/a/b", "/any"];

    [TestCaseSource(nameof(Types))]
    public async Task AFormOfAnotherSiteDoesNotReachAnAction(string type)
    {
        var runs = 0;
        await using var host = await TestHost.ServingAsync(Serving(() => runs++));

        var reply = await host.SendAsync("POST /api/notes", """{"title":"a"}""", $"Content-Type: {type}", "Origin: http://evil.example", "Cookie: session=1");
        var bare = await host.SendAsync("POST /api/notes", """{"title":"a"}""", "Content-Type: ", "Origin: http://evil.example", "Cookie: session=1");

        Assert.That((reply.Status, bare.Status, runs), Is.EqualTo((415, 415, 0)));
    }

    [Test]
    public async Task NoPreflightIsAllowedUnlessTheHostAllowsIt()
    {
        var runs = 0;
        await using var host = await TestHost.ServingAsync(Serving(() => runs++));

        foreach (var path in Paths.Append("/unknown"))
            foreach (var method in (string[])["GET", "POST", "PUT", "DELETE", "PATCH", "TRACE"])
            {
                var reply = await host.SendAsync(
                    $"OPTIONS /api{path}", null, "Origin: http://evil.example", $"Access-Control-Request-Method: {method}", "Access-Control-Request-Headers: content-type");
                Assert.That(reply.Headers.Select(h => h.Key), Has.None.StartsWith("Access-Control"), $"{method} {path}");
                Assert.That(reply.Status, Is.EqualTo(path == "/unknown" ? 404 : 204), $"{method} {path}");
            }

        Assert.That(runs, Is.Zero);
    }

    static Action<NamespaceBuilder> Serving(Action run) => api => api
        .Get("/notes", route => route.Action(_ => run()))
        .Post("/notes", route => route.Params(p => p.Property("title", Schema.String)).Action(_ => run()))
        .Delete("/notes/:id", route => route.Action(_ => run()))
        .Put("/files/*path", route => route.Action(_ => run()))
        .Route("/any", "PATCH", route => route.Action(_ => run()));
}
