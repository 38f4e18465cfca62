using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

/// <summary>The docs page in a browser.</summary>
public sealed class DocsPageTests
{
    const string Script = "<script>alert(1)</script>";

    const string Image = "\"><img src=x onerror=alert(2)>";

    const string Link = "[click](javascript:alert(3)) <a href=\"javascript:alert(4)\" onmouseover=\"alert(5)\">here</a>";

    static readonly Api Notes = Api.Define("Notes", api => api.Namespace("/notes", notes => notes
        .Tags("Notes")
        .Get(route => route
            .Title("List notes")
            .Params(p => p.Query("limit", Schema.Integer.Between(1, 100).Default(20)))
            .Status(200, s => s.Expose("notes", Schema.ArrayOf(Schema.String)))
            .Action(call => call.Render("notes", new[] { "first", "second" })))
        .Post(route => route
            .Title("Make a note")
            .Params(p => p.Property("title", Schema.String.Length(1, 80), required: true))
            .Status(201, s => s.Expose("title", Schema.String))
            .Action(call => call.Render("title", call.Params.Get<string>("title"))))
        .Delete("/:id", route => route.Params(p => p.Path("id", Schema.Integer)).Status(204).Action(_ => { }))));

    static readonly Api Evil = Api.Define(
        "Evil",
        api => api.Tags(Script, Image).Get("/list", route => route
            .Title(Image)
            .Description(Script + Link)
            .Params(p => p.Query("q", Schema.String.OneOf(Script, Image).Default(Script).Example(Image).Description(Link)))
            .Status(200, s => s.Expose(Script, Schema.String.Example(Script)), Image)
            .Action(call => call.Render(Script, Image))),
        new() { Title = Script, Description = Image + Script + Link, Version = Script });

    [Test]
    public async Task ThePageListsEveryOperationAndTriesThemOut()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Notes, "/api", On));

        var page = Open(host, "/api/docs", "GET /notes");

        Assert.That(Texts(page, "operations"), Is.EquivalentTo((string[])["GET /notes", "POST /notes", "DELETE /notes/{id}"]));
        Assert.That(page.GetProperty("title").GetString(), Is.EqualTo("Notes"));
        Assert.That(page.GetProperty("status").GetInt32(), Is.EqualTo(200));
        Assert.That(page.GetProperty("body").GetString(), Does.Contain("\"second\""));
        AssertQuiet(page, host);
    }

    [Test]
    public async Task ThePageWorksInABranchUnderABasePath()
    {
        await using var host = await TestHost.StartAsync(app => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(Notes, On)));

        var page = Open(host, "/base/v1/docs/", "GET /notes");

        Assert.That(page.GetProperty("status").GetInt32(), Is.EqualTo(200));
        AssertQuiet(page, host);
    }

    [Test]
    public async Task MarkupInADeclarationIsText()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Evil, configure: On));

        var page = Open(host, "/docs", "GET /list");

        Assert.That(page.GetProperty("title").GetString(), Is.EqualTo(Script));
        Assert.That(page.GetProperty("text").GetString(), Does.Contain(Script).And.Contain(Image));
        Assert.That(page.GetProperty("foreign").GetInt32(), Is.Zero);
        AssertQuiet(page, host);
    }

    static void On(MetaApiOptions options) => options.Documents = true;

    static JsonElement Open(TestHost host, string path, string list)
    {
        var shown = NodeTool.Run("page.mjs", new Uri(host.Address, path).AbsoluteUri, list);
        Assert.That(shown.ExitCode, Is.Zero, shown.Output);
        return JsonDocument.Parse(shown.Output).RootElement;
    }

    static void AssertQuiet(JsonElement page, TestHost host)
    {
        Assert.That(Texts(page, "dialogs"), Is.Empty);
        Assert.That(Texts(page, "complaints"), Is.Empty);
        Assert.That(Texts(page, "requests").Where(r => !r.StartsWith("data:", StringComparison.Ordinal)),
            Is.All.StartsWith(host.Address.AbsoluteUri));
    }

    static IEnumerable<string> Texts(JsonElement page, string name) => page.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
