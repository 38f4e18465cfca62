using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

public sealed class AnyMethodTests
{
    static readonly Api Sample = Some.Api(api => api
        .Route("/things/:id", Saying("any thing"))
        .Get("/things/:key", Saying("get thing"))
        .Route("/things/:id", "purge", Saying("purge thing"))
        .Get("/own/head", Saying("get"))
        .Route("/own/head", "HEAD", Saying("head"))
        .Route("/own/*rest", Saying("own rest"))
        .Get("/own/:name.json", Saying("get json"))
        .Post("/plain", Saying("post plain")));

    [TestCase("GET /api/things/7", "get thing")]
    [TestCase("HEAD /api/things/7", "get thing")]
    [TestCase("PURGE /api/things/7", "purge thing")]
    [TestCase("purge /api/things/7", "any thing")]
    [TestCase("get /api/things/7", "any thing")]
    [TestCase("OPTIONS /api/things/7", "any thing")]
    [TestCase("TRACE /api/things/7", "any thing")]
    [TestCase("X-Own!z /api/things/7", "any thing")]
    [TestCase("HEAD /api/own/head", "head")]
    [TestCase("GET /api/own/head", "get")]
    [TestCase("Get /api/own/head", "own rest")]
    [TestCase("DELETE /api/own/head", "own rest")]
    [TestCase("OPTIONS /api/own/head", "own rest")]
    [TestCase("GET /api/own/HEAD", "own rest")]
    [TestCase("GET /api/own/a.json", "get json")]
    [TestCase("HEAD /api/own/a.json", "get json")]
    [TestCase("gET /api/own/a.json", "own rest")]
    [TestCase("GET /api/own/.json", "own rest")]
    [TestCase("PUT /api/own/a.json", "own rest")]
    public async Task ARouteForEveryMethodServesWhatNoMoreSpecificRouteDoes(string line, string served)
    {
        await using var host = await TestHost.ServingAsync(Sample);

        var reply = await host.SendAsync(line);

        Assert.That((reply.Status, reply.Header("X-Served")), Is.EqualTo((200, served)));
    }

    [TestCase("post /api/plain", 405, "OPTIONS, POST")]
    [TestCase("OPTIONS /api/plain", 204, "OPTIONS, POST")]
    public async Task OtherPathsAreNotTouched(string line, int status, string allowed)
    {
        await using var host = await TestHost.ServingAsync(Sample);

        var reply = await host.SendAsync(line);

        Assert.That((reply.Status, reply.Header("Allow")), Is.EqualTo((status, allowed)));
    }

    [TestCase("GET")]
    [TestCase("DELETE")]
    [TestCase("LINK")]
    public async Task ItsBodyIsReadWhateverTheMethod(string method)
    {
        await using var host = await TestHost.ServingAsync(api => api.Route("/echo", route => route
            .Params(p => p.Param("title", Schema.String, required: true))
            .Action(call => call.Send($"{call.Method} {call.Params.Get<string>("title")}"))));

        Assert.That((await host.SendAsync($"{method} /api/echo", """{"title":"a"}""")).Text, Is.EqualTo($"{method} a"));
        Assert.That((await host.SendAsync($"{method} /api/echo?title=a")).Status, Is.EqualTo(400));
    }

    [TestCase("GET /api/openapi.json", "\"openapi\"")]
    [TestCase("DELETE /api/openapi.json", "everything")]
    [TestCase("get /api/openapi.json", "everything")]
    [TestCase("PUT /api", "everything")]
    [TestCase("GET /other", "fallback")]
    public async Task TheDocumentStaysBesideARouteForEverything(string line, string text)
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapMetaApi(Some.Api(api => api.Route("/*all", Saying("everything"))), "/api", o => o.Documents = true);
            app.MapFallback(() => "fallback");
        });

        Assert.That((await host.SendAsync(line)).Text, Does.Contain(text));
    }

    static Action<ApiRouteBuilder> Saying(string text) => route => route.Action(call => call.SetHeader("X-Served", text).Send(text));
}
