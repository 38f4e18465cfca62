using System.Text.Json;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Tests.Endpoints;

/// <summary>The document of all described endpoints of an application.</summary>
public sealed class EndpointDocumentTests
{
    [Test]
    [Spec("M-435")]
    public async Task TheDocumentHoldsEveryDescribedEndpointAndNoOther()
    {
        await using var host = await TestHost.StartAsync(Example);

        var reply = await host.SendAsync("GET /api/openapi.json");

        Assert.That((reply.Status, reply.Header("Content-Type")), Is.EqualTo((200, "application/json")));
        Assert.That(Operations(reply), Is.EqualTo((string[])
            ["/data/{id} put", "/v1/notes/{id} get", "/v1/notes get", "/v1/files/{path} get", "/v1/both get", "/v1/both post"]));
    }

    [Test]
    [Spec("M-435")]
    public async Task TheDocumentSaysWhatItsOptionsSay()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApiDocument("", o =>
        {
            (o.Documents, o.Title, o.Version, o.Description) = (true, "Users & notes", "2.1", "All of them.");
            o.Document = new() { Servers = ["https://example.org/"] };
        }));

        var document = JsonDocument.Parse((await host.SendAsync("GET /openapi.json")).Body).RootElement;
        var page = await host.SendAsync("GET /docs");

        Assert.That(document.GetProperty("info").ToString(), Does.Contain("Users & notes").And.Contain("2.1").And.Contain("All of them."));
        Assert.That(document.GetProperty("servers")[0].GetProperty("url").GetString(), Is.EqualTo("https://example.org/"));
        Assert.That(page.Text, Does.Contain("<title>Users &amp; notes</title>"));
    }

    [Test]
    public async Task AllJudgesBlessTheDocument()
    {
        await using var host = await TestHost.StartAsync(Example);

        DocumentValidators.Blessed((await host.SendAsync("GET /api/openapi.json")).Text);
    }

    [Test]
    public async Task TheDocumentIsWhatSomebodyHasRead()
    {
        await using var host = await TestHost.StartAsync(Example);

        Approved.Text("Documents/endpoints.json", (await host.SendAsync("GET /api/openapi.json")).Text);
    }

    [TestCase("/api/docs", "text/html; charset=utf-8")]
    [TestCase("/api/docs/start.js", "text/javascript; charset=utf-8")]
    [TestCase("/api/docs/swagger-ui.css", "text/css")]
    public async Task ThePageAndItsPartsAreServed(string path, string type)
    {
        await using var host = await TestHost.StartAsync(Example);

        var reply = await host.SendAsync($"GET {path}");

        Assert.That((reply.Status, reply.Header("Content-Type"), reply.Header("X-Content-Type-Options")), Is.EqualTo((200, type, "nosniff")));
    }

    [TestCase("Development", 200)]
    [TestCase("Production", 404)]
    public async Task DocumentsAreForDevelopmentUnlessSaid(string environment, int status)
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApiDocument(), b => b.Environment.EnvironmentName = environment);

        Assert.That((await host.SendAsync("GET /openapi.json")).Status, Is.EqualTo(status));
        Assert.That((await host.SendAsync("GET /docs")).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task TheServerIsTheBasePathOfTheApplication()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGroup("/deep").MapMetaApiDocument("/er", o => o.Documents = true);
        });

        var based = await host.SendAsync("GET /base/deep/er/openapi.json");
        var plain = await host.SendAsync("GET /deep/er/openapi.json");

        Assert.That(ServerOf(based), Is.EqualTo("/base"));
        Assert.That(ServerOf(plain), Is.EqualTo("/"));
    }

    [Test]
    public async Task AGroupNameMakesADocumentOfItsOwn()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapGet("/open", () => "").WithMetaApi(r => r.StatusText(200));
            app.MapGet("/inside", () => "").WithMetaApi(r => r.StatusText(200).Options(new() { InvalidStatus = 422 })).WithGroupName("internal");
            app.MapGet("/hidden", () => "").WithMetaApi(r => r.StatusText(200)).ExcludeFromDescription();
            app.MapMetaApiDocument("", o => o.Documents = true);
            app.MapMetaApiDocument("/internal", o => (o.Documents, o.GroupName) = (true, "internal"));
        });

        Assert.That(Operations(await host.SendAsync("GET /openapi.json")), Is.EqualTo((string[])["/open get"]));
        Assert.That(Operations(await host.SendAsync("GET /internal/openapi.json")), Is.EqualTo((string[])["/inside get"]));
    }

    [Test]
    public async Task DocumentAndPageTakeConventions()
    {
        await using var host = await TestHost.StartAsync(
            app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                app.MapMetaApiDocument("", o => o.Documents = true).RequireAuthorization();
            },
            b => b.Services.AddTestAuthentication());

        Assert.That((await host.SendAsync("GET /openapi.json")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /openapi.json", null, "X-User: ann")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task TheOptionsOfAnEndpointAreInItsPartOfTheDocument()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapPost("/a", () => { }).WithMetaApi(r => r.Params(p => p.Property("n", Schema.Integer)).Status(204));
            app.MapPost("/b", () => { }).WithMetaApi(r => r.Params(p => p.Property("n", Schema.Integer)).Status(204)
                .Options(new() { Limits = new() { BodyBytes = 77 }, Undeclared = UnknownMembers.Reject }));
            app.MapMetaApiDocument("", o => o.Documents = true);
        });

        var paths = JsonDocument.Parse((await host.SendAsync("GET /openapi.json")).Body).RootElement.GetProperty("paths");

        Assert.That(paths.GetProperty("/a").ToString(), Does.Contain("larger than 1048576 bytes"));
        Assert.That(paths.GetProperty("/b").ToString(), Does.Contain("larger than 77 bytes").And.Not.Contain("1048576"));
        Assert.That(paths.GetProperty("/b").ToString(), Does.Match("\"(additional|unevaluated)Properties\": ?false"));
    }

    static void Example(WebApplication app)
    {
        app.MapPut("/data/{id}", (HttpContext http) => http.MetaApiCall().Params.Get<User>("user"))
            .WithMetaApi(r => r
                .Title("Replace a user")
                .Params(p => p.Path("id", Schema.Integer).Query("q").Param("user", User.Entity, required: true))
                .RescueError<InvalidOperationException>(410, (call, e) => call.Problem(e.Message), "The user is gone.")
                .Status(200, s => s.Expose("user", User.Entity)));
        app.MapGet("/undescribed", () => "");
        var group = app.MapGroup("/v1").WithTags("Old").WithMetaApi(g => g.Tags("Notes").Status(401, "Who are you?"));
        group.MapGet("/notes/{id:int:min(1)?}", (int? id) => "").WithSummary("A note, or all").WithMetaApi(r => r.StatusText(200));
        group.MapGet("/files/{*path}", (string path) => "").WithMetaApi(r => r.Tags("Files").StatusText(200, "application/octet-stream"));
        group.MapMethods("/both", ["GET", "POST"], () => { }).WithMetaApi(r => r.Params(p => p.Param("name")).Status(204));
        app.MapMetaApiDocument("/api", o => (o.Documents, o.Title) = (true, "Sample"));
    }

    static string? ServerOf(HttpReply reply) => JsonDocument.Parse(reply.Body).RootElement.GetProperty("servers")[0].GetProperty("url").GetString();

    static string[] Operations(HttpReply reply) =>
    [
        .. from path in JsonDocument.Parse(reply.Body).RootElement.GetProperty("paths").EnumerateObject()
           from operation in path.Value.EnumerateObject()
           select $"{path.Name} {operation.Name}",
    ];
}
