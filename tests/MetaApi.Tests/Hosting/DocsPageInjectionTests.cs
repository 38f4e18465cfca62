using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

/// <summary>Texts of a declaration stay texts on the docs page, whatever they say and wherever they stand.</summary>
public sealed class DocsPageInjectionTests
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(TestScale.Of(normal: 10, full: 90));

    static readonly string[] Texts = TestScale.IsFull
        ? [.. ScriptInjections.All, .. NaughtyStrings.All.Where(text => !string.IsNullOrWhiteSpace(text))]
        : ScriptInjections.All[..60];

    [Test]
    public async Task NoTextBecomesMoreThanText()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(HostileTexts.ApiOf(Texts), "/api", o =>
            (o.Documents, o.Document) = (true, new() { Servers = ["/api"], Adjust = HostileTexts.Adjust(Texts) })));

        var shown = NodeTool.Run(Limit, "page-injections.mjs", [new Uri(host.Address, "/api/docs").AbsoluteUri, .. Texts.Select((_, at) => HostileTexts.NameOf(at))]);

        Assert.That(shown.ExitCode, Is.Zero, shown.Output);
        var pages = JsonDocument.Parse(shown.Output).RootElement.EnumerateObject().ToList();
        Assert.That(pages, Has.Count.EqualTo(Texts.Length));
        Assert.That(pages.Select((page, at) => Trouble(page.Value, Texts[at])).Where(trouble => trouble != ""), Is.Empty);
    }

    [Test]
    public async Task ADialogAStrangerAndACallElsewhereWouldBeSeen()
    {
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(HostileTexts.ApiOf(["harmless"]), "/api", o => o.Documents = true));

        var page = PageVisit.Of(host, "/api/docs", "plant");

        Assert.That(page.Texts(0, "strangers"), Has.Length.EqualTo(2).And.Some.StartsWith("<img").And.Some.StartsWith("<a href=\" java"));
        Assert.That(page.Dialogs, Is.EqualTo((string[])["1"]));
        Assert.That(page.Complaints, Has.Some.StartsWith("CSP: img-src").And.Some.StartsWith("CSP: script-src-attr"));
        Assert.That(page.Elsewhere, Is.EqualTo((string[])["http://elsewhere.example/x.png", "http://elsewhere.example/"]));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,<script>alert(1)</script>")]
    public void AUrlThatIsAProgramIsRefused(string url)
    {
        var scheme = SecurityScheme.OpenIdConnect("login", url);

        Assert.That(
            () => Api.Define("Login", api => api.Security(scheme).Get(Some.Answering(""))),
            Throws.TypeOf<ApiDeclarationException>().With.Message.Contains($"gives '{url}' as the URL"));
    }

    /// <summary>What is wrong of a page; empty when it has shown its text and done nothing else.</summary>
    static string Trouble(JsonElement page, string text)
    {
        var done = string.Concat(((string[])["strangers", "dialogs", "complaints", "elsewhere"])
            .Select(name => page.GetProperty(name)).Where(list => list.GetArrayLength() > 0).Select(list => list.ToString()));
        var isShown = page.GetProperty("open").GetInt32() == 1 && Words(page.GetProperty("text").GetString()!).Contains(Words(text), StringComparison.Ordinal);
        return done == "" && isShown ? "" : $"{text}: {(isShown ? "" : "not shown; ")}{done}";
    }

    static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200b'));
}
