using MetaApi.Tests.Security;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

/// <summary>The dialog of the docs page that asks for credentials.</summary>
public sealed class DocsPageCredentialsTests
{
    [Test]
    public async Task CallsAreTriedOutWithCredentialsOfEveryKind()
    {
        await using var host = await StartAsync();

        var page = PageVisit.Of(
            host, "/api/docs",
            $"authorize token {SecuredHost.Token(host)}", "try GET /notes/mine",
            $"authorize basic editor:{SecuredHost.Password}", "try GET /basic",
            $"authorize link {SecuredHost.RightKey}", "try GET /notes/{id}/shared");

        Assert.That(((int[])[1, 3, 5]).Select(at => (Status(page, at), page.Text(at, "body"))), Is.EqualTo(((int, string)[])[(200, "token"), (200, "editor"), (200, "robot")]));
        page.AssertQuiet();
    }

    [Test]
    public async Task CredentialsAreNowhereButInThePage()
    {
        await using var host = await StartAsync();

        var page = PageVisit.Of(
            host, "/api/docs", $"authorize key {SecuredHost.RightKey}", "try GET /notes/mine", "stored", "reload", "try GET /notes/mine");

        Assert.That((Status(page, 1), page.Text(1, "body"), Status(page, 4)), Is.EqualTo((200, "robot", 401)));
        Assert.That(page[2].GetString(), Does.Not.Contain(SecuredHost.RightKey).And.EqualTo("[{},{},\"\"]"));
    }

    static int Status(PageVisit page, int step) => page[step].GetProperty("status").GetInt32();

    static Task<TestHost> StartAsync() =>
        TestHost.StartAsync(app => app.MapMetaApi(SecuredNotes.Api, "/api", o => o.Documents = true), SecuredHost.AddSecurity);
}
