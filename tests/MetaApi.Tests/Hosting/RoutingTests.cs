namespace MetaApi.Tests.Hosting;

public sealed class RoutingTests
{
    static readonly string[] Paths =
    [
        "/a/b", "/a/:id", "/a/*rest", "/:x/b", "/:x/:y", "/a/*mid/end", "/*all", "/a/:id.json", "/a/v:id.json", "/v:n/:m", "/:x/*rest/last",
    ];

    [TestCase("/a/b", "/a/b")]
    [TestCase("/a/c", "/a/:id")]
    [TestCase("/a/B", "/a/:id")]
    [TestCase("/A/b", "/:x/b")]
    [TestCase("/A/B", "/:x/:y")]
    [TestCase("/a", "/a/*rest")]
    [TestCase("/a/b/c", "/a/*rest")]
    [TestCase("/a/1/2/end", "/a/*mid/end")]
    [TestCase("/a/1/2/END", "/a/*rest")]
    [TestCase("/A/1/2/end", "/*all")]
    [TestCase("/c/b", "/:x/b")]
    [TestCase("/c/d", "/:x/:y")]
    [TestCase("/c", "/*all")]
    [TestCase("/c/d/e", "/*all")]
    [TestCase("/a/1.json", "/a/:id.json")]
    [TestCase("/a/v1.json", "/a/v:id.json")]
    [TestCase("/a/1.JSON", "/a/:id")]
    [TestCase("/a/.json", "/a/:id")]
    [TestCase("/A/1.json", "/:x/:y")]
    [TestCase("/v1/b", "/v:n/:m")]
    [TestCase("/V1/b", "/:x/b")]
    [TestCase("/c/last", "/:x/:y")]
    [TestCase("/c/d/last", "/:x/*rest/last")]
    [TestCase("/last", "/*all")]
    [Spec("M-032", "W-15")]
    public async Task TheMostExactPatternServesWhateverTheOrderOfDeclaration(string path, string served)
    {
        foreach (var order in Orders())
        {
            await using var host = await TestHost.ServingAsync(api => order.Aggregate(api, (to, pattern) => to.Get(pattern, Some.Answering(pattern))));

            Assert.That((await host.SendAsync($"GET /api{path}")).Text, Is.EqualTo(served), string.Join(' ', order));
        }
    }

    [TestCase("/Notes", "/Notes")]
    [TestCase("/notes", "/notes")]
    [TestCase("/NOTES", null)]
    [TestCase("/n%6Ftes", "/notes")]
    public async Task RoutesMayDifferOnlyInCase(string path, string? served)
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/Notes", Some.Answering("/Notes"))
            .Get("/notes", Some.Answering("/notes")));

        var reply = await host.SendAsync($"GET /api{path}");

        Assert.That(reply.Status == 200 ? reply.Text : null, Is.EqualTo(served));
    }

    [TestCase("/foo/bar", "")]
    [TestCase("/foo/a/bar", "a")]
    [TestCase("/foo/a/b/bar", "a/b")]
    [TestCase("/foo/bar/bar", "bar")]
    [TestCase("/foo/a%2Fb/bar", "a/b")]
    [TestCase("/foo/a/b", null)]
    [TestCase("/foo//bar", null)]
    [TestCase("/foo/a/bar/", null)]
    [Spec("W-16")]
    public async Task AWildcardMayStandInTheMiddle(string path, string? caught)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/foo/*mid/bar", route => route
            .Params(p => p.Path("mid"))
            .Action(call => call.Send(call.Params.Get<string>("mid")))));

        var reply = await host.SendAsync($"GET /api{path}");

        Assert.That(reply.Status == 200 ? reply.Text : null, Is.EqualTo(caught));
    }

    [TestCase("/users/me", "me")]
    [TestCase("/users/ME", "user ME")]
    [TestCase("/users/m%65", "me")]
    [TestCase("/users/you", "user you")]
    public async Task ALiteralDoesNotHideAParameterBehindAnotherCase(string path, string text)
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/users/me", Some.Answering("me"))
            .Get("/users/:name", route => route.Params(p => p.Path("name")).Action(call => call.Send($"user {call.Params.Get<string>("name")}"))));

        Assert.That((await host.SendAsync($"GET /api{path}")).Text, Is.EqualTo(text));
    }

    [TestCase("GET /api/files/a", "read")]
    [TestCase("POST /api/files/a", "upload")]
    [TestCase("POST /api/files/A", "write A")]
    [TestCase("POST /api/files/b", "write b")]
    public async Task EachMethodHasItsOwnPatterns(string line, string text)
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/files/:name", Some.Answering("read"))
            .Post("/files/a", Some.Answering("upload"))
            .Post("/files/*path", route => route.Params(p => p.Path("path")).Action(call => call.Send($"write {call.Params.Get<string>("path")}"))));

        Assert.That((await host.SendAsync(line)).Text, Is.EqualTo(text));
    }

    /// <summary>As declared, reversed, and turned once by half.</summary>
    static IEnumerable<string[]> Orders() => [Paths, [.. Paths.Reverse()], [.. Paths[4..], .. Paths[..4]]];
}
