using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

public sealed class DocumentTests
{
    static readonly Api Hello = Some.ApiWith("/hello");

    static readonly TestCaseData<Action<WebApplication>, string>[] Mounts =
    [
        new(app => app.MapMetaApi(Hello, "", On), ""),
        new(app => app.MapMetaApi(Hello, "/api", On), "/api"),
        new(app => app.MapMetaApi(Hello, "/über/api", On), "/%C3%BCber/api"),
        new(app => app.MapGroup("/v1").MapMetaApi(Hello, "/api", On), "/v1/api"),
        new(app => app.UsePathBase("/base").UseRouting().UseEndpoints(e => e.MapMetaApi(Hello, "/api", On)), "/base/api"),
        new(app => app.UseMetaApi(Hello, On), ""),
        new(app => app.Map("/v1", v1 => v1.UseMetaApi(Hello, On)), "/v1"),
    ];

    [TestCaseSource(nameof(Mounts))]
    [Spec("M-380")]
    public async Task TheDocumentSaysWhereTheApiIsServed(Action<WebApplication> map, string path)
    {
        await using var host = await TestHost.StartAsync(map);

        var reply = await host.SendAsync($"GET {path}/openapi.json");

        Assert.That((reply.Status, reply.Header("Content-Type"), reply.Header("X-Content-Type-Options")), Is.EqualTo((200, "application/json", "nosniff")));
        Assert.That(ServerOf(reply), Is.EqualTo(path == "" ? "/" : path));
        Assert.That(reply.Header("Content-Length"), Is.EqualTo(reply.Body.Length.ToString()));
    }

    [TestCaseSource(nameof(Mounts))]
    public async Task ThePageLoadsItsPartsFromBelowItself(Action<WebApplication> map, string path)
    {
        await using var host = await TestHost.StartAsync(map);

        var page = await host.SendAsync($"GET {path}/docs");
        var slashed = await host.SendAsync($"GET {path}/docs/?document=x");

        Assert.That((page.Status, page.Header("Content-Type")), Is.EqualTo((200, "text/html; charset=utf-8")));
        Assert.That((slashed.Status, slashed.Header("Location")), Is.EqualTo((302, "../docs?document=x")));
        foreach (var part in (string[])["page.js", "page.css", "theme.js", "swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"])
        {
            Assert.That(page.Text, Does.Contain($"\"docs/{part}\""));
            var reply = await host.SendAsync($"GET {path}/docs/{part}");
            Assert.That((reply.Status, reply.Header("X-Content-Type-Options"), reply.Body.Length > 0), Is.EqualTo((200, "nosniff", true)), part);
        }
    }

    [TestCase("/api/openapi.json")]
    [TestCase("/api/openapi.yaml")]
    [TestCase("/api/docs")]
    [TestCase("/api/docs/documents.json")]
    [TestCase("/api/docs/page.js")]
    [TestCase("/api/docs/page.css")]
    [TestCase("/api/docs/swagger-ui.css")]
    public async Task DocumentsKeepTheirBytesAndTag(string path)
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Hello, "/api", On));
        await using var other = await TestHost.StartAsync(app => app.MapMetaApi(Some.ApiWith("/hello"), "/api", On));

        var first = await host.SendAsync($"GET {path}");
        var second = await other.SendAsync($"GET {path}?url=http://evil.example/openapi.json");
        var unchanged = await host.SendAsync($"GET {path}", null, $"If-None-Match: {first.Header("ETag")}");
        var head = await host.SendAsync($"HEAD {path}");

        Assert.That(second.Body, Is.EqualTo(first.Body));
        Assert.That((second.Header("ETag"), head.Header("ETag")), Is.EqualTo((first.Header("ETag"), first.Header("ETag"))));
        Assert.That(first.Header("ETag"), Does.StartWith("\""));
        Assert.That((unchanged.Status, head.Status), Is.EqualTo((304, 200)));
    }

    [Test]
    public async Task TheHostAddsToTheDocumentWhatTheTreeDoesNotKnow()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Hello, "/api", o =>
        {
            On(o);
            o.Document = new() { Adjust = document => document.Info.License = new() { Name = "MIT" } };
        }));

        var reply = await host.SendAsync("GET /api/openapi.json");

        Assert.That(reply.Text, Does.Contain("\"MIT\""));
        Assert.That(ServerOf(reply), Is.EqualTo("/api"));
    }

    [Test]
    public async Task ServersThatTheHostNamesTakeThePlaceOfItsOwnPath()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Hello, "/api", o =>
        {
            On(o);
            o.Document = new() { Servers = ["https://notes.example/v1"] };
        }));

        var reply = await host.SendAsync("GET /api/openapi.json");

        Assert.That(ServerOf(reply), Is.EqualTo("https://notes.example/v1"));
        Assert.That(reply.Text, Does.Not.Contain("\"/api\""));
    }

    [Test]
    public async Task ADocumentAtManyPathsSaysEachTimeWhereItWasAskedFor()
    {
        await using var host = await TestHost.StartAsync(app => app.MapGroup("/{tenant}").MapMetaApi(Hello, "/api", On));

        Assert.That(ServerOf(await host.SendAsync("GET /ann/api/openapi.json")), Is.EqualTo("/ann/api"));
        Assert.That(ServerOf(await host.SendAsync("GET /bob/api/openapi.json")), Is.EqualTo("/bob/api"));
        Assert.That(ServerOf(await host.SendAsync("GET /ann/api/openapi.json")), Is.EqualTo("/ann/api"));
    }

    [TestCase("POST /api/openapi.json", 405)]
    [TestCase("DELETE /api/docs", 405)]
    [TestCase("get /api/docs", 405)]
    [TestCase("OPTIONS /api/docs", 204)]
    [TestCase("OPTIONS /api/docs/swagger-ui.css", 204)]
    public async Task DocumentsAreForReading(string line, int status)
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Hello, "/api", On));

        var reply = await host.SendAsync(line);

        Assert.That((reply.Status, reply.Header("Allow")), Is.EqualTo((status, "GET, HEAD, OPTIONS")));
    }

    [Test]
    public async Task ARouteOfTheApiTakesThePlaceOfADocument()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Some.Api(api => api
            .Get("/docs", Some.Answering("my docs"))
            .Post("/openapi.json", Some.Answering("mine"))
            .Get("/:page", Some.Answering("page"))), "/api", On));

        Assert.That((await host.SendAsync("GET /api/docs")).Text, Is.EqualTo("my docs"));
        Assert.That((await host.SendAsync("GET /api/docs/page.js")).Status, Is.EqualTo(404));
        Assert.That((await host.SendAsync("POST /api/openapi.json")).Text, Is.EqualTo("mine"));
    }

    [Test]
    public async Task AParameterDoesNotTakeThePlaceOfADocument()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Some.Api(api => api
            .Get("/:page", Some.Answering("page"))
            .Post("/:page", Some.Answering("made"))), "/api", On));

        Assert.That((await host.SendAsync("GET /api/docs")).Text, Does.Contain("<!DOCTYPE html>"));
        Assert.That((await host.SendAsync("POST /api/docs")).Text, Is.EqualTo("made"));
        Assert.That((await host.SendAsync("PUT /api/docs")).Header("Allow"), Is.EqualTo("GET, HEAD, OPTIONS, POST"));
    }

    [TestCase("Production", null, 404)]
    [TestCase("Production", true, 200)]
    [TestCase("Development", null, 200)]
    [TestCase("Development", false, 404)]
    public async Task DocumentsAreServedInDevelopmentUnlessToldOtherwise(string environment, bool? documents, int status)
    {
        await using var host = await TestHost.StartAsync(
            app => app.MapMetaApi(Hello, "/api", o => o.Documents = documents),
            builder => builder.Environment.EnvironmentName = environment);

        Assert.That((await host.SendAsync("GET /api/docs")).Status, Is.EqualTo(status));
        Assert.That((await host.SendAsync("GET /api/openapi.json")).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task ConventionsConcernDocumentsToo()
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseAuthentication().UseAuthorization().UseEndpoints(e => e.MapMetaApi(Hello, "/api", On).RequireAuthorization()),
            builder => builder.Services.AddTestAuthentication());

        Assert.That((await host.SendAsync("GET /api/openapi.json")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /api/docs")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /api/docs", null, "X-User: ann")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task AHostHeaderDoesNotReachADocument()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Hello, "/api", On));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("GET /api/openapi.json HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        var reply = await connection.ReceiveAsync();

        Assert.That(reply.Text, Does.Not.Contain("evil"));
    }

    [Test]
    public async Task TheTitleOfThePageIsText()
    {
        var api = Api.Define("Evil", api => api.Get(Some.Answering("")), new() { Title = "<script>alert(1)</script>{0}" });
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(api, "/api", On));

        var page = await host.SendAsync("GET /api/docs");

        Assert.That(page.Text, Does.Contain("<title>&lt;script&gt;alert(1)&lt;/script&gt;{0}</title>"));
        Assert.That(page.Header("Content-Security-Policy"), Is.EqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
    }

    static void On(MetaApiOptions options) => options.Documents = true;

    static string ServerOf(HttpReply reply) =>
        JsonDocument.Parse(reply.Body).RootElement.GetProperty("servers")[0].GetProperty("url").GetString()!;
}
