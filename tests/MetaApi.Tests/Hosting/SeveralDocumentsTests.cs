using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

/// <summary>An API whose routes stand in several documents, as a host serves them.</summary>
public sealed class SeveralDocumentsTests
{
    static readonly Api Notes = Api.Define(
        "Notes",
        api => api
            .Get("/notes", Some.Answering("notes"))
            .Get("/audit", r => r.InDocuments("inside").Action(call => call.Send("audit"))),
        new()
        {
            Title = "My notes",
            Documents = [new("partner"), new("inside") { Title = "All & more", Version = "2.0" }],
        });

    [TestCase("/api/openapi.json", "application/json", "GET /api/openapi/partner.json")]
    [TestCase("/api/openapi.yaml", "application/yaml", "GET /api/openapi/partner.yaml")]
    public async Task TheFirstDocumentIsServedWithoutItsNameToo(string path, string type, string named)
    {
        await using var host = await StartAsync();

        var first = await host.SendAsync($"GET {path}");
        var same = await host.SendAsync(named);

        Assert.That((first.Status, first.Header("Content-Type"), first.Header("X-Content-Type-Options")), Is.EqualTo((200, type, "nosniff")));
        Assert.That((same.Text, same.Header("ETag")), Is.EqualTo((first.Text, first.Header("ETag"))));
        Assert.That(first.Text, Does.Contain("My notes").And.Contain("/notes").And.Not.Contain("/audit"));
    }

    [TestCase("json")]
    [TestCase("yaml")]
    public async Task EveryDocumentIsServedUnderItsName(string format)
    {
        await using var host = await StartAsync();

        var inside = await host.SendAsync($"GET /api/openapi/inside.{format}");
        var unchanged = await host.SendAsync($"GET /api/openapi/inside.{format}", null, $"If-None-Match: {inside.Header("ETag")}");
        var head = await host.SendAsync($"HEAD /api/openapi/inside.{format}");
        var unknown = await host.SendAsync($"GET /api/openapi/Inside2.{format}");

        Assert.That(inside.Text, Does.Contain("All & more").And.Contain("/audit").And.Contain("2.0"));
        Assert.That((unchanged.Status, head.Status, head.Header("ETag"), unknown.Status), Is.EqualTo((304, 200, inside.Header("ETag"), 404)));
    }

    [TestCase("/api")]
    [TestCase("/über/api")]
    public async Task TheYamlSaysWhatTheJsonSays(string prefix)
    {
        await using var host = await StartAsync(prefix);
        var path = Uri.EscapeDataString(prefix).Replace("%2F", "/");
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, "served.yaml");

        var reply = await host.SendAsync($"GET {path}/openapi.yaml");
        await File.WriteAllBytesAsync(file, reply.Body);

        Assert.That(reply.Text, Does.Contain($"- url: \"{path}\"\n"));
        Assert.That(DocumentValidators.Redocly(file).ExitCode, Is.Zero, reply.Text);
    }

    [Test]
    public async Task AHostMayChooseWhichDocumentIsTheFirst()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(Notes, "/api", o => (o.Documents, o.Document) = (true, new() { Document = "inside" })));

        Assert.That((await host.SendAsync("GET /api/openapi.json")).Text, Does.Contain("/audit"));
        Assert.That((await host.SendAsync("GET /api/openapi/partner.json")).Text, Does.Not.Contain("/audit"));
    }

    [Test]
    public async Task ARouteOfTheApiTakesThePlaceOfADocumentWithAName()
    {
        var api = Api.Define("Own", a => a.Get("/openapi/inside.json", Some.Answering("mine")), new() { Documents = [new("inside")] });
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(api, "/api", o => o.Documents = true));

        Assert.That((await host.SendAsync("GET /api/openapi/inside.json")).Text, Is.EqualTo("mine"));
        Assert.That((await host.SendAsync("GET /api/openapi.json")).Text, Does.Contain("/openapi/inside.json"));
    }

    [Test]
    public async Task ThePageIsToldWhichDocumentsThereAre()
    {
        await using var host = await StartAsync();

        var list = JsonDocument.Parse((await host.SendAsync("GET /api/docs/documents.json")).Body).RootElement.EnumerateArray().Select(d => d.ToString());

        Assert.That(list, Is.EqualTo((string[])
        [
            """{"name":"partner","title":"My notes","url":"openapi/partner.json"}""",
            """{"name":"inside","title":"All \u0026 more","url":"openapi/inside.json"}""",
        ]));
    }

    [Test]
    public async Task ThePageOffersAllDocumentsAndItsAddressNamesOne()
    {
        await using var host = await StartAsync();

        var page = PageVisit.Of(host, "/api/docs", "look", "choose inside", "open GET /audit", "reload", "choose partner");

        Assert.That(page.Texts(0, "documents"), Is.EqualTo((string[])["My notes (partner)", "All & more (inside)"]));
        Assert.That(page.Texts(0, "operations"), Is.EqualTo((string[])["GET /notes"]));
        Assert.That(page.Texts(1, "operations"), Is.EqualTo((string[])["GET /notes", "GET /audit"]));
        Assert.That(page.Text(3, "url"), Does.EndWith("/api/docs?document=inside#/default/getAudit"));
        Assert.That((page.Texts(3, "open"), page.Text(3, "title")), Is.EqualTo(((string[])["operations-default-getAudit"], "All & more")));
        Assert.That((page.Text(4, "url"), page.Text(4, "title")), Is.EqualTo(($"{host.Address}api/docs?document=partner", "My notes")));
        page.AssertQuiet();
    }

    [Test]
    public async Task AnAddressThatNamesNoDocumentShowsTheFirstAndSaysSo()
    {
        await using var host = await StartAsync();

        var page = PageVisit.Of(host, "/api/docs?document=https://elsewhere.example/%3Cb%3E.json", "look");

        Assert.That(page.Texts(0, "notice"), Is.EqualTo((string[])["There is no document 'https://elsewhere.example/<b>.json'. This is the first one."]));
        Assert.That(page.Texts(0, "operations"), Is.EqualTo((string[])["GET /notes"]));
        page.AssertQuiet();
    }

    static Task<TestHost> StartAsync(string prefix = "/api") => TestHost.StartAsync(app => app.MapMetaApi(Notes, prefix, o => o.Documents = true));
}
