using MetaApi.Tests.Security;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

/// <summary>The dialog of the docs page that asks for credentials.</summary>
public sealed class DocsPageCredentialsTests
{
    [TestCase("key", "right-key-4711", "GET /notes/mine", "robot")]
    [TestCase("link", "right-key-4711", "GET /notes/{id}/shared", "robot")]
    [TestCase("basic", "editor:" + SecuredHost.Password, "GET /basic", "editor")]
    [TestCase("token", null, "GET /notes/mine", "token")]
    public async Task ACallIsTriedOutWithCredentials(string scheme, string? value, string operation, string caller)
    {
        await using var host = await StartAsync();

        var page = PageVisit.Of(host, "/api/docs", $"authorize {scheme} {value ?? SecuredHost.Token(host)}", $"try {operation}");

        Assert.That((page[1].GetProperty("status").GetInt32(), page.Text(1, "body")), Is.EqualTo((200, caller)));
        page.AssertQuiet();
    }

    [Test]
    public async Task CredentialsAreNowhereButInThePage()
    {
        await using var host = await StartAsync();

        var page = PageVisit.Of(
            host, "/api/docs", $"authorize key {SecuredHost.RightKey}", "try GET /notes/mine", "stored", "reload", "try GET /notes/mine");

        Assert.That((page[1].GetProperty("status").GetInt32(), page[4].GetProperty("status").GetInt32()), Is.EqualTo((200, 401)));
        Assert.That(page[2].GetString(), Does.Not.Contain(SecuredHost.RightKey).And.EqualTo("[{},{},\"\"]"));
    }

    static Task<TestHost> StartAsync() =>
        TestHost.StartAsync(app => app.MapMetaApi(SecuredNotes.Api, "/api", o => o.Documents = true), SecuredHost.AddSecurity);
}
