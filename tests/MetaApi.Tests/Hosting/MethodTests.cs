namespace MetaApi.Tests.Hosting;

public sealed class MethodTests
{
    static readonly Api Api = Some.Api(api => api
        .Namespace("/notes", notes => notes
            .Get(Some.Answering("list"))
            .Post(Some.Answering("made"))
            .Get("/recent", Some.Answering("recent"))
            .Delete("/:id", Some.Answering("gone"))
            .Route("/*rest", "PUT", Some.Answering("put")))
        .Route("/odd", "PURGE", Some.Answering("purged"))
        .Route("/own", "HEAD", route => route.Action(call => call.SetHeader("X-Own", "head")))
        .Get("/own", Some.Answering("get")));

    [TestCase("/api/notes", "GET, HEAD, OPTIONS, POST, PUT")]
    [TestCase("/api/notes/recent", "DELETE, GET, HEAD, OPTIONS, PUT")]
    [TestCase("/api/notes/7", "DELETE, OPTIONS, PUT")]
    [TestCase("/api/notes/7/8", "OPTIONS, PUT")]
    [TestCase("/api/odd", "OPTIONS, PURGE")]
    [Spec("M-039", "W-15")]
    public async Task AllowNamesTheMethodsOfEveryPatternThatMatches(string path, string allowed)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var refused = await host.SendAsync($"TRACE {path}");
        var asked = await host.SendAsync($"OPTIONS {path}");

        Assert.That((refused.Status, refused.Code, refused.Header("Allow")), Is.EqualTo((405, "method_not_allowed", allowed)));
        Assert.That((asked.Status, asked.Text, asked.Header("Allow")), Is.EqualTo((204, "", allowed)));
        Assert.That(asked.Header("Content-Length"), Is.Null);
    }

    [TestCase("get")]
    [TestCase("Get")]
    [TestCase("FOO")]
    [TestCase("TRACE")]
    [TestCase("PROPFIND")]
    [TestCase("DELETE")]
    [TestCase("X-Y!z")]
    public async Task AMethodThatAPathDoesNotHaveIsRefused(string method)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync($"{method} /api/notes", null, "X-HTTP-Method-Override: GET");

        Assert.That(reply.Status, Is.EqualTo(405));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("GET /api/notes?_method=POST", "list")]
    [TestCase("POST /api/notes?_method=DELETE", "made")]
    [TestCase("PURGE /api/odd", "purged")]
    public async Task OnlyTheMethodOfTheRequestLineCounts(string line, string text)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync(line, null, "X-HTTP-Method-Override: TRACE", "X-Method-Override: TRACE");

        Assert.That(reply.Text, Is.EqualTo(text));
    }

    [TestCase("/api/text")]
    [TestCase("/api/json")]
    [TestCase("/api/empty")]
    [TestCase("/api/none")]
    [TestCase("/api/problem")]
    [TestCase("/api/fails")]
    [TestCase("/api/unknown")]
    [Spec("M-039", "W-15")]
    public async Task HeadIsGetWithoutTheBody(string path)
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/text", route => route.Action(call => call.SetHeader("X-Kind", "text").Send("text")))
            .Get("/json", route => route.Status(200, s => s.Expose("id", Schema.Integer)).Action(call => call.Render("id", 7)))
            .Get("/empty", route => route.Action(_ => { }))
            .Get("/none", route => route.Status(204).Action(_ => { }))
            .Get("/problem", route => route.Action(call => call.Problem("No", 409)))
            .Get("/fails", route => route.Action(_ => throw new InvalidOperationException())));

        var got = await host.SendAsync($"GET {path}", null, "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var head = await host.SendAsync($"HEAD {path}", null, "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        Assert.That((head.Status, head.Body.Length), Is.EqualTo((got.Status, 0)));
        Assert.That(Named(head), Is.EqualTo(Named(got)));
    }

    [Test]
    [Spec("M-039")]
    public async Task ARouteOfItsOwnAnswersHead()
    {
        await using var host = await TestHost.ServingAsync(Api);

        Assert.That((await host.SendAsync("HEAD /api/own")).Header("X-Own"), Is.EqualTo("head"));
        Assert.That((await host.SendAsync("GET /api/own")).Text, Is.EqualTo("get"));
    }

    [Test]
    public async Task APreflightNeverRunsAnAction()
    {
        var runs = 0;
        await using var host = await TestHost.ServingAsync(api => api.Delete("/notes", route => route.Action(_ => { runs++; })));

        var reply = await host.SendAsync("OPTIONS /api/notes", null, "Origin: http://evil.example", "Access-Control-Request-Method: DELETE");

        Assert.That((reply.Status, runs), Is.EqualTo((204, 0)));
        Assert.That(reply.Headers.Select(h => h.Key), Has.None.StartsWith("Access-Control"));
    }

    static IEnumerable<string> Named(HttpReply reply) =>
        reply.Headers.Where(h => h.Key != "Date").Select(h => $"{h.Key}: {h.Value}").Order();
}
