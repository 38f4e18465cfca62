using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Tests.Hosting;

public sealed class MountingTests
{
    static readonly Api Hello = Some.ApiWith("/hello");

    static readonly TestCaseData<Action<WebApplication>, string>[] Mounts =
    [
        Mount("the root", app => app.MapMetaApi(Hello), ""),
        Mount("a prefix", app => app.MapMetaApi(Hello, "/api/v1"), "/api/v1"),
        Mount("a prefix without a slash", app => app.MapMetaApi(Hello, "api"), "/api"),
        Mount("a prefix with a parameter", app => app.MapMetaApi(Hello, "/:tenant/api"), "/acme/api"),
        Mount("a prefix with a capture inside a segment", app => app.MapMetaApi(Hello, "/v:version/api"), "/v2/api"),
        Mount("a group", app => app.MapGroup("/v1").MapMetaApi(Hello), "/v1"),
        Mount("a prefix in nested groups", app => app.MapGroup("/{tenant}").MapGroup("/v1").MapMetaApi(Hello, "/api"), "/acme/v1/api"),
        Mount("a base path", app => app.UsePathBase("/base").UseRouting().UseEndpoints(e => e.MapMetaApi(Hello, "/api")), "/base/api"),
        Mount("middleware", app => app.UseMetaApi(Hello), ""),
        Mount("middleware in a branch", app => app.Map("/v1", v1 => v1.UseMetaApi(Hello)), "/v1"),
        Mount("middleware in nested branches", app => app.Map("/a", a => a.Map("/b", b => b.UseMetaApi(Hello))), "/a/b"),
        Mount("middleware under a base path", app => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(Hello)), "/base/v1"),
    ];

    [TestCaseSource(nameof(Mounts))]
    [Spec("M-007", "W-18")]
    public async Task ARouteIsServedWhereverTheApiIsMounted(Action<WebApplication> map, string path)
    {
        await using var host = await TestHost.StartAsync(map);

        var served = await host.SendAsync($"GET {path}/hello");
        var encoded = await host.SendAsync($"GET {path}/%68ello");
        var refused = await host.SendAsync($"DELETE {path}/hello");

        Assert.That((served.Status, served.Text), Is.EqualTo((200, "/hello")));
        Assert.That(encoded.Status, Is.EqualTo(200));
        Assert.That((refused.Status, refused.Header("Allow")), Is.EqualTo((405, "GET, HEAD, OPTIONS")));
    }

    [Test]
    [Spec("M-030")]
    public async Task AMountIsNoPartOfThePathsOfAnApi()
    {
        var twice = Some.Api(api => api.Get("/x", Some.Answering("first")).Get("/api/x", Some.Answering("second")));
        await using var mapped = await TestHost.StartAsync(app => app.MapMetaApi(twice, "/api"));
        await using var used = await TestHost.StartAsync(app => app.Map("/api", branch => branch.UseMetaApi(twice)));

        foreach (var host in (TestHost[])[mapped, used])
        {
            Assert.That((await host.SendAsync("GET /api/x")).Text, Is.EqualTo("first"));
            Assert.That((await host.SendAsync("GET /api/api/x")).Text, Is.EqualTo("second"));
            Assert.That((await host.SendAsync("GET /x")).Status, Is.EqualTo(404));
        }
    }

    [Test]
    public async Task EndpointsBesideAnApiAreServed()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapGet("/health", () => "well");
            app.MapMetaApi(Hello);
            app.MapFallback(() => "fallback");
        });

        Assert.That((await host.SendAsync("GET /health")).Text, Is.EqualTo("well"));
        Assert.That((await host.SendAsync("GET /hello")).Text, Is.EqualTo("/hello"));
        Assert.That((await host.SendAsync("GET /other")).Text, Is.EqualTo("fallback"));
        Assert.That((await host.SendAsync("DELETE /hello")).Status, Is.EqualTo(405));
    }

    [Test]
    public async Task MiddlewareHandsOnWhatTheApiDoesNotMatch()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.UseMetaApi(Hello);
            app.MapGet("/health/{part}", (string part) => part);
            app.MapFallback(() => "fallback");
        });

        Assert.That((await host.SendAsync("GET /hello")).Text, Is.EqualTo("/hello"));
        Assert.That((await host.SendAsync("GET /health/disk")).Text, Is.EqualTo("disk"));
        Assert.That((await host.SendAsync("GET /other")).Text, Is.EqualTo("fallback"));
    }

    [Test]
    public async Task MiddlewareInABranchHandsOnWithinTheBranch()
    {
        await using var host = await TestHost.StartAsync(app => app
            .Map("/v1", v1 => v1.UseMetaApi(Hello).Run(context => context.Response.WriteAsync($"{context.Request.PathBase}|{context.Request.Path}")))
            .Run(context => context.Response.WriteAsync("outside")));

        Assert.That((await host.SendAsync("GET /v1/hello")).Text, Is.EqualTo("/hello"));
        Assert.That((await host.SendAsync("GET /v1/other")).Text, Is.EqualTo("/v1|/other"));
        Assert.That((await host.SendAsync("GET /v2/hello")).Text, Is.EqualTo("outside"));
    }

    [TestCase("GET /api/other", null, "no_matching_route")]
    [TestCase("GET /api/other", true, "no_matching_route")]
    [TestCase("GET /api/other", false, "fallback")]
    [TestCase("GET /api", null, "no_matching_route")]
    [TestCase("GET /apis", null, "fallback")]
    public async Task UnknownPathsUnderAPrefixAreAnsweredUnlessToldOtherwise(string line, bool? answer, string by)
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapMetaApi(Hello, "/api", o => o.AnswerUnknownPaths = answer);
            app.MapFallback(() => "fallback");
        });

        Assert.That((await host.SendAsync(line)).Text, Does.Contain(by));
    }

    [TestCase("GET /x2/api/hello")]
    [TestCase("GET /v/api/hello")]
    [TestCase("GET /v2/api/v2/api/hello")]
    public async Task APrefixIsNeitherGuessedNorRepeated(string line)
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Hello, "/v:version/api"));

        Assert.That((await host.SendAsync(line)).Status, Is.EqualTo(404));
    }

    [TestCase("/f/a.json", "served")]
    [TestCase("/f/a.xml", "fallback")]
    [TestCase("/f/.json", "fallback")]
    public async Task PathsThatAMixedSegmentDoesNotMatchAreHandedOn(string path, string text)
    {
        var api = Some.Api(a => a.Get("/f/:name.json", Some.Answering("served")));
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapMetaApi(api);
            app.MapFallback("{*path}", () => "fallback");
        });

        Assert.That((await host.SendAsync($"GET {path}")).Text, Is.EqualTo(text));
    }

    [TestCase(null, "fallback")]
    [TestCase(false, "fallback")]
    [TestCase(true, "no_matching_route")]
    public async Task UnknownPathsAtTheRootAreHandedOnUnlessToldOtherwise(bool? answer, string by)
    {
        await using var mapped = await TestHost.StartAsync(app =>
        {
            app.MapMetaApi(Hello, configure: o => o.AnswerUnknownPaths = answer);
            app.MapFallback(() => "fallback");
        });
        await using var used = await TestHost.StartAsync(app => app
            .UseMetaApi(Hello, o => o.AnswerUnknownPaths = answer)
            .Run(context => context.Response.WriteAsync("fallback")));

        Assert.That((await mapped.SendAsync("GET /other")).Text, Does.Contain(by));
        Assert.That((await used.SendAsync("GET /other")).Text, Does.Contain(by));
    }

    [Test]
    public async Task TwoApisStandBesideEachOther()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapMetaApi(Some.ApiWith("/one"), "/a");
            app.MapMetaApi(Some.ApiWith("/two"), "/b");
            app.UseMetaApi(Some.ApiWith("/three"));
        });

        Assert.That((await host.SendAsync("GET /a/one")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync("GET /b/two")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync("GET /three")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync("GET /a/two")).Status, Is.EqualTo(404));
    }

    static TestCaseData<Action<WebApplication>, string> Mount(string name, Action<WebApplication> map, string path) =>
        new(map, path) { TestName = $"ARouteIsServedUnder({name})" };
}
