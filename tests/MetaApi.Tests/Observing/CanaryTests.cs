using System.Security.Claims;
using System.Text;
using MetaApi.Calls.Telemetry;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Observing;

/// <summary>What a client sends, secret or not, is in nothing that we write: no log, no activity, no metric, no problem.</summary>
public sealed class CanaryTests
{
    const string Canary = "kanarienvogel";

    static readonly string Encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Canary}:{Canary}"));

    static readonly SecurityScheme Key = SecurityScheme.ApiKeyInQuery("key", "code");

    static readonly SecurityScheme Basic = SecurityScheme.Basic("basic");

    static readonly string[] Credentials =
    [
        $"Authorization: Bearer {Canary}", $"Cookie: session={Canary}; {Canary}=1", $"X-Api-Key: {Canary}", $"Accept-Language: {Canary}",
        $"X-Forwarded-For: {Canary}", $"User-Agent: {Canary}\u001b[31m", $"Referer: http://{Canary}/?code={Canary}", $"traceparent: {Canary}", $"baggage: token={Canary}",
    ];

    static readonly string[] Lines =
    [
        $"GET /api/notes/7?access_token={Canary}&token={Canary}&key={Canary}&code={Canary}&{Canary}=1",
        $"GET /api/notes/{Canary}?limit={Canary}",
        $"GET /api/notes/%0d%0a%1b?limit=%E2%80%AE{Canary}",
        $"GET /api/notes/7?limit=1&limit={Canary}",
        $"GET /api/%0d%0a%1b?limit=%E2%80%AE{Canary}",
        $"GET /api/x%E2%80%AE%C2%9By?limit={Canary}",
        $"GET /api/none?access_token={Canary}",
        $"POST /api/none?{Canary}",
        $"{Canary.ToUpperInvariant()} /api/notes/7?token={Canary}",
        $"{Canary.ToUpperInvariant()} /api/any?token={Canary}",
        $"{Canary.ToUpperInvariant()} /api/none?token={Canary}",
        $"{Canary.ToUpperInvariant()} /api/failing?token={Canary}",
        $"GET /api/rescued/{Canary}",
        $"GET /api/faulty/{Canary}",
        $"GET /api/ending/{Canary}",
        $"GET /api/leaking/{Canary}",
        $"GET /api/cut/{Canary}",
        $"GET /api/keyed?code={Canary}",
        $"GET /api/keyed?code={Canary}&code={Canary}",
        "GET /api/basic",
    ];

    static readonly string[] Bodies =
    [
        $$"""{"login":"anna","password":"{{Canary}}"}""",
        $$"""{"login":"{{Canary}}","password":"{{Canary}}-{{Canary}}-{{Canary}}","{{Canary}}":1}""",
        $$"""{"login":{"{{Canary}}":1},"password":["{{Canary}}"]}""",
        $$"""{"{{Canary}}":{{Canary}}""",
        Canary,
    ];

    static readonly Entity<Login> LoginEntity = Entity.Define<Login>("Login", e => e
        .Property(l => l.Name, p => p.Name("login").Required().Length(1, 8))
        .Property(l => l.Password, p => p.Required().Length(8, 20).Pattern("^[a-z]+$").Secret()));

    [Test]
    public async Task NothingThatAClientSendsIsWrittenAnywhere()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);
        await using var metered = await MeteredHost.ServingAsync(Declare, Authenticate);
        var replies = new StringBuilder();

        foreach (var line in Lines)
            replies.Append(await SendAsync(metered.Host, line, null));
        replies.Append(await SendAsync(metered.Host, "GET /api/basic", null, $"Authorization: Basic {Encoded}"));
        foreach (var body in Bodies)
            foreach (var line in new[] { "POST /api/logins", $"POST /api/logins?key={Canary}", "POST /api/faulty" })
                replies.Append(await SendAsync(metered.Host, line, body));

        var entries = metered.Host.Log.Of("MetaApi");
        var logged = entries.Select(e => $"{e.Text} {e.Error}").ToList();
        var traced = heard.All.Select(HeardActivities.Text).ToList();
        Assert.That(new[] { logged.Count, traced.Count, metered.Metrics.Lines.Count }, Has.All.GreaterThan(Lines.Length));
        var written = logged.Concat(traced).Concat(metered.Metrics.Lines).Append(replies.ToString()).ToList();
        Assert.That(written, Has.None.Contains(Canary).IgnoreCase);
        Assert.That(written, Has.None.Contains(Encoded));
        Assert.That(entries.Select(e => e.Text), Has.None.Matches(@"[\p{Cc}\p{Cf}]"));
    }

    static void Declare(NamespaceBuilder api) => api
        .RescueError<KeyNotFoundException>(410, (call, _) => call.Problem("It is gone."))
        .Get("/notes/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Query("limit", Schema.Integer.AtLeast(1)).Header("X-Api-Key", Schema.Integer.Secret()))
            .Action(_ => { }))
        .Route("/any", r => r.Params(p => p.Cookie("session", Schema.Integer.Secret())).Action(_ => { }))
        .Route("/failing", r => r.Finally(_ => throw new TimeoutException()).Action(_ => throw new TimeoutException()))
        .Get("/rescued/:id", r => r.Action(call => throw new KeyNotFoundException()))
        .Get("/faulty/:id", r => r.Action(call => throw new TimeoutException()))
        .Get("/ending/:id", r => r.Finally(_ => throw new TimeoutException()).Action(_ => { }))
        .Get("/leaking/:id", r => r
            .Status(200, s => s.Expose("id", Schema.Integer.Secret()))
            .Action(call => call.Render("id", call.Path)))
        .Get("/cut/:id", r => r.Action(call => call.Send(async (output, cancelled) =>
        {
            await output.WriteAsync(new byte[1], cancelled);
            throw new TimeoutException();
        })))
        .Get("/keyed", r => r.Security(Key).Action(_ => { }))
        .Get("/basic", r => r.Security(Basic).Action(_ => { }))
        .Post("/logins", r => r.Params(p => p.Body(LoginEntity)).Action(_ => { }))
        .Post("/faulty", r => r.Params(p => p.Body(LoginEntity)).BeforeValidation(_ => throw new TimeoutException()).Action(_ => { }));

    static void Authenticate(WebApplicationBuilder builder) => builder.Services.AddAuthentication()
        .AddMetaApiKey(Key, (_, _, _) => (ClaimsPrincipal?)null)
        .AddMetaApiBasic(Basic, (_, _, _) => (ClaimsPrincipal?)null);

    static async Task<string> SendAsync(TestHost host, string line, string? body, params string[] more)
    {
        using var connection = await host.ConnectAsync();
        await connection.SendAsync(TestHost.Request(line, body, [.. more.Length > 0 ? more : Credentials, "Connection: close"]));
        return line.Contains("/cut/", StringComparison.Ordinal)
            ? (await host.Log.WaitForAsync("GET /cut/:id failed.")).Text
            : (await connection.ReceiveAsync()).Text;
    }

    sealed record Login(string Name, string Password);
}
