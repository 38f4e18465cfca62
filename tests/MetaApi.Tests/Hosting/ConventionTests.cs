using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Hosting;

/// <summary>What the host adds to the endpoints of an API holds for all of them.</summary>
public sealed class ConventionTests
{
    [TestCase("GET /api/hello", 200)]
    [TestCase("HEAD /api/hello", 200)]
    [TestCase("POST /api/hello", 405)]
    [TestCase("GET /api/unknown", 404)]
    public async Task AuthorizationIsRequiredOfEveryRequest(string line, int status)
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseAuthentication().UseAuthorization().UseEndpoints(e => e.MapMetaApi(Some.ApiWith("/hello"), "/api").RequireAuthorization()),
            b => b.Services.AddTestAuthentication());

        Assert.That((await host.SendAsync(line)).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync(line, null, "X-User: ann")).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task ConventionsOfAGroupHoldToo()
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseAuthentication().UseAuthorization().UseEndpoints(e =>
            {
                var group = e.MapGroup("/v1").RequireAuthorization();
                group.MapMetaApi(Some.Api(api => api.Get("/users/me", Some.Answering("me")).Get("/users/:name", Some.Answering("user"))));
            }),
            b => b.Services.AddTestAuthentication());

        Assert.That((await host.SendAsync("GET /v1/users/me")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /v1/users/ME")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /v1/users/me", null, "X-User: ann")).Text, Is.EqualTo("me"));
        Assert.That((await host.SendAsync("GET /v1/users/ME", null, "X-User: ann")).Text, Is.EqualTo("user"));
    }

    [Test]
    public async Task RepliesMayBeKeptByTheHost()
    {
        var runs = 0;
        var api = Some.Api(api => api.Get("/count/:id", route => route
            .Status(200, s => s.Expose("run", Schema.Integer))
            .Action(call => call.Render("run", ++runs))));
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseOutputCache().UseEndpoints(e => e.MapMetaApi(api, "/api").CacheOutput()),
            b => b.Services.AddOutputCache());

        var first = await host.SendAsync("GET /api/count/1");
        var second = await host.SendAsync("GET /api/count/1");
        var other = await host.SendAsync("GET /api/count/2");

        Assert.That((first.Text, second.Text, other.Text), Is.EqualTo(("{\"run\":1}", "{\"run\":1}", "{\"run\":2}")));
        Assert.That(second.Header("Age"), Is.Not.Null);
        Assert.That(second.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
    }

    [Test]
    public async Task RepliesMayBeCompressedByTheHost()
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseResponseCompression().UseMetaApi(Some.Api(api => api.Get(route => route
                .Status(200, Schema.String)
                .Action(call => call.Render(new string('a', 10_000)))))),
            b => b.Services.AddResponseCompression());

        var reply = await host.SendAsync("GET /", null, "Accept-Encoding: gzip");

        Assert.That((reply.Status, reply.Header("Content-Encoding")), Is.EqualTo((200, "gzip")));
        Assert.That(reply.Body, Has.Length.InRange(20, 1000));
    }

    [Test]
    public async Task RequestsMayBeLimited()
    {
        var runs = 0;
        var api = Some.Api(api => api.Get("/hello", route => route.Action(_ => { runs++; })));
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseRateLimiter().UseEndpoints(e => e.MapMetaApi(api, "/api").RequireRateLimiting("one")),
            b => b.Services.AddRateLimiter(o => o
                .AddFixedWindowLimiter("one", l => (l.PermitLimit, l.Window) = (1, TimeSpan.FromHours(1)))
                .RejectionStatusCode = 429));

        Assert.That((await host.SendAsync("GET /api/hello")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync("GET /api/hello")).Status, Is.EqualTo(429));
        Assert.That((await host.SendAsync("GET /api/unknown")).Status, Is.EqualTo(429));
        Assert.That(runs, Is.EqualTo(1));
    }

    [Test]
    public async Task OriginsAreAllowedByTheHostsPolicyOnly()
    {
        var runs = 0;
        var api = Some.Api(api => api.Get("/notes", Some.Answering("list")).Delete("/notes", route => route.Action(_ => { runs++; })));
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseCors().UseEndpoints(e => e.MapMetaApi(api, "/api").RequireCors(p => p.WithOrigins("http://good.example").WithMethods("DELETE"))),
            b => b.Services.AddCors());

        var preflight = await host.SendAsync("OPTIONS /api/notes", null, "Origin: http://good.example", "Access-Control-Request-Method: DELETE");
        var foreign = await host.SendAsync("OPTIONS /api/notes", null, "Origin: http://evil.example", "Access-Control-Request-Method: DELETE");
        var simple = await host.SendAsync("GET /api/notes", null, "Origin: http://good.example");
        var asked = await host.SendAsync("OPTIONS /api/notes");

        Assert.That((preflight.Status, preflight.Header("Access-Control-Allow-Origin")), Is.EqualTo((204, "http://good.example")));
        Assert.That(foreign.Header("Access-Control-Allow-Origin"), Is.Null);
        Assert.That((simple.Text, simple.Header("Access-Control-Allow-Origin")), Is.EqualTo(("list", "http://good.example")));
        Assert.That(asked.Header("Allow"), Is.EqualTo("DELETE, GET, HEAD, OPTIONS"));
        Assert.That(runs, Is.Zero);
    }

    [Test]
    public async Task EndpointsBearTheNamesThatTracesShow()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Some.Api(api => api
            .Get("/users/:id", Some.Answering("user"))
            .Post("/files/*path", Some.Answering("file"))
            .Put("/a/*/b", Some.Answering("middle"))
            .Route("/f/:name.json", Some.Answering("any"))
            .Delete(Some.Answering("root"))), "/api"));

        var endpoints = host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

        Assert.That(endpoints.Select(e => $"{e.DisplayName} -> {e.RoutePattern.RawText}"), Is.EqualTo((string[])
        [
            "GET /api/users/:id -> /api/users/{id}",
            "POST /api/files/*path -> /api/files/{*path}",
            "PUT /api/a/*/b -> /api/a/{*wildcard1}",
            "* /api/f/:name.json -> /api/f/{name}.json",
            "DELETE /api -> /api",
            "MetaApi fallback of /api/* -> /api/{*wildcard1}",
        ]));
        Assert.That(endpoints.First().Metadata.GetMetadata<ApiRoute>()!.Name, Is.EqualTo("GET /users/:id"));
    }
}
