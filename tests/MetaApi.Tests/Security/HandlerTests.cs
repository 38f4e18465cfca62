using System.Text;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Security;

/// <summary>What the handlers of API keys and passwords take, and what they refuse.</summary>
public sealed class HandlerTests
{
    const string Right = SecuredHost.RightKey;

    static IEnumerable<TestCaseData<string, string, int>> Keys =>
    [
        new("GET /api/default", $"X-Key: {Right}", 200),
        new("GET /api/default", $"x-key: {Right}", 200),
        new("GET /api/default", $"X-Key: {Right.ToUpperInvariant()}", 401),
        new("GET /api/default", "X-Key:", 401),
        new("GET /api/default", $"X-Key: {Right}\r\nX-Key: {Right}", 401),
        new("GET /api/default", $"X-Key: {Right}, {Right}", 401),
        new("GET /api/default", $"X-Key: {new string('a', 1025)}", 401),
        new($"GET /api/notes/7/shared?key={Right}", "X: y", 200),
        new($"GET /api/notes/7/shared?%6bey={Right}", "X: y", 200),
        new($"GET /api/notes/7/shared?KEY={Right}", "X: y", 401),
        new($"GET /api/notes/7/shared?key={Right}&key={Right}", "X: y", 401),
        new($"GET /api/notes/7/shared?key=x&key={Right}", "X: y", 401),
        new("GET /api/notes/7/shared?key=", "X: y", 401),
        new("GET /api/notes/7/shared?key", "X: y", 401),
        new("GET /api/notes/7/shared", $"key: {Right}", 401),
        new("GET /api/session", $"Cookie: sid={Right}", 200),
        new("GET /api/session", $"Cookie: a=b; sid={Right}; c=d", 200),
        new("GET /api/session", $"Cookie: SID={Right}", 401),
        new("GET /api/session", $"Cookie: sid={Right}; sid={Right}", 401),
        new("GET /api/session", $"Cookie: sid={Right}\r\nCookie: sid=x", 401),
        new("GET /api/session", "Cookie: sid=%ff", 401),
        new("GET /api/session", "Cookie: ;;=;sid", 401),
    ];

    [TestCaseSource(nameof(Keys))]
    public async Task AKeyIsTakenOnceAndToTheLetter(string line, string header, int status)
    {
        await using var host = await SecuredHost.StartAsync();

        var reply = await host.SendAsync(line, null, header);

        Assert.That((reply.Status, status is 200 ? reply.Text : "robot"), Is.EqualTo((status, "robot")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    static IEnumerable<TestCaseData<string, int>> Passwords =>
    [
        new(SecuredHost.BasicOf("ann"), 200),
        new(SecuredHost.BasicOf("ann").Replace("Basic", "bAsIc", StringComparison.Ordinal), 200),
        new(SecuredHost.BasicOf(""), 200),
        new(SecuredHost.BasicOf("ann", ""), 401),
        new(SecuredHost.BasicOf("ann", SecuredHost.Password + " "), 401),
        new($"Basic {Base64(Encoding.Latin1.GetBytes($"ann:{SecuredHost.Password}"))}", 401),
        new($"Basic {Base64("ann"u8.ToArray())}", 401),
        new($"Basic {Base64(Encoding.UTF8.GetBytes($"a\0nn:{SecuredHost.Password}"))}", 401),
        new($"Basic {Base64(Encoding.UTF8.GetBytes($"a\u0085nn:{SecuredHost.Password}"))}", 401),
        new(SecuredHost.BasicOf("ann").TrimEnd('='), 401),
        new(SecuredHost.BasicOf("ann").Insert(12, " "), 401),
        new(SecuredHost.BasicOf("ann") + ", Basic x", 401),
        new(SecuredHost.BasicOf(new string('a', 2000)), 401),
        new("Basic", 401),
        new("Basic ", 401),
        new("Basic !!!!", 401),
        new("Bearer abc", 401),
        new($"{SecuredHost.BasicOf("ann")}\r\nAuthorization: {SecuredHost.BasicOf("ann")}", 401),
    ];

    [TestCaseSource(nameof(Passwords))]
    public async Task APasswordIsTakenAsTheStandardSpellsIt(string credentials, int status)
    {
        await using var host = await SecuredHost.StartAsync();

        var reply = await host.SendAsync("GET /api/basic", null, $"Authorization: {credentials}");

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task NoCredentialIsEverLogged()
    {
        await using var host = await SecuredHost.StartAsync();
        const string secret = "canary-0815";

        await host.SendAsync("GET /api/any", null, $"X-Key: {secret}", $"Cookie: sid={secret}", $"Authorization: {SecuredHost.BasicOf(secret, secret)}");
        await host.SendAsync("GET /api/any", null, $"Authorization: Bearer {secret}");

        Assert.That(host.Log.Texts.Where(text => text.Contains(secret, StringComparison.Ordinal)), Is.Empty);
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task ACallerThatNobodyAuthenticatedIsAFaultOfTheProgram()
    {
        var api = Some.Api(a => a.Security(SecuredNotes.Key).Get(Some.Answering("in")));
        await using var host = await TestHost.StartAsync(
            app => app.MapMetaApi(api, "/api"), b => b.Services.AddAuthentication().AddMetaApiKey(SecuredNotes.Key, (_, _, _) => new(new System.Security.Claims.ClaimsIdentity())));

        var reply = await host.SendAsync("GET /api", null, "X-Key: any");

        Assert.That(reply.Status, Is.EqualTo(500));
        Assert.That(host.Log.Errors.Single().Error!.Message, Does.Contain("give its ClaimsIdentity an authenticationType"));
    }

    [Test]
    public void AHandlerIsForASchemeOfItsKind()
    {
        var authentication = new ServiceCollection().AddAuthentication();

        Assert.Throws<ArgumentException>(() => authentication.AddMetaApiKey(SecuredNotes.Basic, (_, _, _) => new System.Security.Claims.ClaimsPrincipal()));
        Assert.Throws<ArgumentException>(() => authentication.AddMetaApiBasic(SecuredNotes.Key, (_, _, _) => new System.Security.Claims.ClaimsPrincipal()));
    }

    static string Base64(byte[] bytes) => Convert.ToBase64String(bytes);
}
