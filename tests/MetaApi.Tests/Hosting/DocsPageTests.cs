using MetaApi.Tests.Security;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

/// <summary>The docs page in a browser.</summary>
public sealed class DocsPageTests
{
    const string Script = "<script>alert(1)</script>";

    const string Image = "\"><img src=x onerror=alert(2)>";

    const string Link = "[click](javascript:alert(3)) <a href=\"javascript:alert(4)\" onmouseover=\"alert(5)\">here</a> ![seen](//elsewhere.example/x.png)";

    static readonly Api Notes = Api.Define("Notes", api => api.Namespace("/notes", notes => notes
        .Tags("Notes")
        .Get(route => route
            .Title("List notes")
            .Params(p => p.Query("limit", Schema.Integer.Between(1, 100).Default(20)))
            .Status(200, s => s.Expose("notes", Schema.ArrayOf(Schema.String)))
            .Action(call => call.Render("notes", new[] { "first", "second" })))
        .Post(route => route
            .Title("Make a note")
            .Tags("Writing")
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
    public async Task ThePageListsEveryOperationByItsTagAndTriesThemOut()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Notes, "/api", On));

        var page = PageVisit.Of(host, "/api/docs", "look", "try GET /notes");

        Assert.That(page.Texts(0, "operations"), Is.EquivalentTo((string[])["GET /notes", "POST /notes", "DELETE /notes/{id}"]));
        Assert.That(page.Texts(0, "tags"), Is.EqualTo((string[])["Notes", "Writing"]));
        Assert.That(page.Text(0, "title"), Is.EqualTo("Notes"));
        Assert.That(page.Texts(0, "documents"), Is.Empty);
        Assert.That((page[1].GetProperty("status").GetInt32(), page.Text(1, "body")), Is.EqualTo((200, "{\n  \"notes\": [\n    \"first\",\n    \"second\"\n  ]\n}")));
        page.AssertQuiet();
    }

    [Test]
    public async Task ThePageWorksInABranchUnderABasePath()
    {
        await using var host = await TestHost.StartAsync(app => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(Notes, On)));

        var page = PageVisit.Of(host, "/base/v1/docs/", "try GET /notes");

        Assert.That(page[0].GetProperty("status").GetInt32(), Is.EqualTo(200));
        page.AssertQuiet();
    }

    [Test]
    public async Task MarkupInADeclarationIsText()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Evil, configure: On));

        var page = PageVisit.Of(host, "/docs", "unfold");

        Assert.That(page.Text(0, "title"), Is.EqualTo(Script));
        Assert.That(page.Text(0, "text"), Does.Contain(Script).And.Contain(Image).And.Contain("onmouseover=\"alert(5)\">here</a> !seen"));
        Assert.That(page.Texts(0, "strangers"), Is.Empty);
        page.AssertQuiet();
    }

    [Test]
    public async Task SearchLooksAtPathSummaryTagAndId()
    {
        (string Text, string Operation)[] searches =
        [
            ("list NOTES", "GET /notes"), ("{id}", "DELETE /notes/{id}"), ("writing", "POST /notes"), ("deletenotesbyid", "DELETE /notes/{id}"), ("delete notes", "DELETE /notes/{id}"),
        ];
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Notes, "/api", On));

        var page = PageVisit.Of(host, "/api/docs", [.. searches.Select(s => $"search {s.Text}"), "search list groceries", "search  "]);

        Assert.That(searches.Select((_, at) => (page.Texts(at, "operations").Single(), page.Text(at, "found"))), Is.EqualTo(searches.Select(s => (s.Operation, "1 operation"))));
        Assert.That((page.Texts(5, "operations"), page.Text(5, "found")), Is.EqualTo(((string[])[], "No operation has this")));
        Assert.That((page.Texts(6, "operations").Length, page.Text(6, "found")), Is.EqualTo((3, "")));
        page.AssertQuiet();
    }

    [Test]
    public async Task TheAddressOfAnOperationOpensIt()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Notes, "/api", On));

        var opened = PageVisit.Of(host, "/api/docs", "open POST /notes", "reload");
        var linked = PageVisit.Of(host, "/api/docs/?x=1#/Notes/deleteNotesById", "look");

        Assert.That(opened.Text(0, "url"), Does.EndWith("/api/docs#/Writing/postNotes"));
        Assert.That(opened.Texts(1, "open"), Is.EqualTo((string[])["operations-Writing-postNotes"]));
        Assert.That(linked.Texts(0, "open"), Is.EqualTo((string[])["operations-Notes-deleteNotesById"]));
        opened.AssertQuiet();
        linked.AssertQuiet();
    }

    [Test]
    public async Task TheThemeIsTheSystemsUntilAnotherIsChosen()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Notes, "/api", On));

        var page = PageVisit.Of(
            host, "/api/docs", "system light", "system dark", "theme light", "reload", "theme dark", "system light", "reload", "theme system", "reload");

        Assert.That(Enumerable.Range(0, 9).Select(page.IsDark), Is.EqualTo((bool[])[false, true, false, false, true, true, true, false, false]));
        Assert.That(page.Text(6, "theme"), Is.EqualTo("dark"));
        page.AssertQuiet();
    }

    [Test]
    public async Task ThePageCanBeReadAndReachedByEverybody()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(SecuredNotes.Api, "/api", On), SecuredHost.AddSecurity);

        var page = PageVisit.Of(host, "/api/docs", "tab 12", "open POST /notes", "try GET /notes/{id}/public", "theme light", "audit", "theme dark", "audit");

        Assert.That(Texts(page, 0), Is.SupersetOf((string[])["input#search", "select#theme", "button.btn", "button.opblock-summary-control"]));
        Assert.That((page.IsDark(3), page.IsDark(5)), Is.EqualTo((false, true)));
        Assert.That(Texts(page, 4), Is.Empty);
        Assert.That(Texts(page, 6), Is.Empty);
        page.AssertQuiet();
    }

    [Test]
    public async Task ThePageDoesNotReadADocumentThatItsAddressBrings()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Notes, "/api", On));

        var page = PageVisit.Of(
            host, "/api/docs?url=https://elsewhere.example/openapi.json&configUrl=https://elsewhere.example/c.json&urls.primaryName=x", "look");

        Assert.That(page.Texts(0, "operations"), Has.Length.EqualTo(3));
        page.AssertQuiet();
    }

    static void On(MetaApiOptions options) => options.Documents = true;

    static IEnumerable<string> Texts(PageVisit page, int step) => page[step].EnumerateArray().Select(e => e.GetString()!);
}
