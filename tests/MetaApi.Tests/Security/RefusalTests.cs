using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Security;

/// <summary>How callers are refused over the wire.</summary>
public sealed class RefusalTests
{
    [Test]
    public async Task ABodyThatNeverArrivesIsNotWaitedFor()
    {
        await using var host = await SecuredHost.StartAsync();
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("POST /api/notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n");
        var reply = await connection.ReceiveAsync();

        Assert.That((reply.Status, reply.Code), Is.EqualTo((401, "unauthorized")));
    }

    [TestCase("POST /api/notes", "{")]
    [TestCase("POST /api/notes", "no JSON")]
    [TestCase("GET /api/notes/seven", null)]
    [TestCase("GET /api/notes/%20", null)]
    [TestCase("HEAD /api/notes/seven", null)]
    public async Task AStrangerLearnsNothingAboutInputs(string line, string? body)
    {
        await using var host = await SecuredHost.StartAsync();

        var reply = await host.SendAsync(line, body);

        Assert.That((reply.Status, reply.Header("WWW-Authenticate")), Is.EqualTo((401, "Bearer realm=\"oauth\"")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("OPTIONS /api/notes", 204)]
    [TestCase("GET /api/unknown", 404)]
    [TestCase("PATCH /api/notes", 405)]
    [TestCase("get /api/notes", 405)]
    public async Task WhatIsNoOperationAsksForNothing(string line, int status)
    {
        await using var host = await SecuredHost.StartAsync();

        var reply = await host.SendAsync(line);

        Assert.That((reply.Status, reply.Header("WWW-Authenticate")), Is.EqualTo((status, (string?)null)));
    }

    [Test]
    public async Task ATokenThatWasRefusedIsCalledInvalidAndOneThatLacksScopesIsToldThem()
    {
        await using var host = await SecuredHost.StartAsync();

        var expired = await host.SendAsync("GET /api/notes", null, $"Authorization: Bearer {SecuredHost.Jwt(DateTime.UtcNow.AddDays(-1), "scope=notes:read")}");
        var reader = await host.SendAsync("POST /api/notes", "{}", $"Authorization: Bearer {SecuredHost.Jwt("scope=notes:read")}");

        Assert.That((expired.Status, expired.Header("WWW-Authenticate")), Is.EqualTo((401, "Bearer realm=\"oauth\", error=\"invalid_token\"")));
        Assert.That((reader.Status, reader.Code, reader.Header("WWW-Authenticate")), Is.EqualTo(
            (403, "forbidden", "Bearer realm=\"oauth\", error=\"insufficient_scope\", scope=\"notes:read notes:write\"")));
    }

    [Test]
    public async Task EachAlternativeHasAFieldOfItsOwn()
    {
        await using var host = await SecuredHost.StartAsync();

        var reply = await host.SendAsync("PUT /api/notes/7", "{}", "Authorization: Basic !");

        Assert.That(reply.Headers.Where(h => h.Key == "WWW-Authenticate").Select(h => h.Value), Is.EqualTo((string[])
            ["Bearer realm=\"oauth\"", "Basic realm=\"Notes\", charset=\"UTF-8\""]));
        Assert.That(reply.Header("Cache-Control"), Is.EqualTo("no-store"));
    }

    [Test]
    public async Task AHandlerThatWouldRedirectIsNotLetTo()
    {
        var cookies = SecurityScheme.ApiKeyInCookie("session", ".AspNetCore.Cookies", authenticationScheme: "Cookies");
        var api = Some.Api(a => a.Security(s => s.AnyOf(cookies).Roles("admin")).Get("/notes", Some.Answering("notes")));
        await using var host = await TestHost.StartAsync(
            app => app.MapMetaApi(api, "/api"), b => b.Services.AddAuthentication("Cookies").AddCookie("Cookies", o => o.LoginPath = "/login"));

        var reply = await host.SendAsync("GET /api/notes");

        Assert.That((reply.Status, reply.Header("Location"), reply.Code), Is.EqualTo((401, (string?)null, "unauthorized")));
        Assert.That(reply.Header("WWW-Authenticate"), Is.EqualTo("ApiKey realm=\"session\", in=\"cookie\", name=\".AspNetCore.Cookies\""));
    }

    [TestCase("POST", "application/x-www-form-urlencoded", "title=a", null, 415)]
    [TestCase("POST", "text/plain", "{\"title\":\"a\"}", null, 415)]
    [TestCase("POST", "multipart/form-data; boundary=x", "--x--", null, 415)]
    [TestCase("POST", "application/json", "{\"title\":\"a\"}", "cross-site", 403)]
    [TestCase("POST", "application/json", "{\"title\":\"a\"}", "same-origin", 200)]
    [TestCase("POST", "application/json", "{\"title\":\"a\"}", null, 200)]
    public async Task APageOfAnotherSiteCannotWriteWithTheCookieOfItsReader(string method, string type, string body, string? site, int status)
    {
        var runs = 0;
        var api = Some.Api(a => a.Route("/notes", method, r => r
            .Security(SecuredNotes.CookieKey)
            .Params(p => p.Property("title", Schema.String, required: true))
            .Action(_ => { runs++; })));
        await using var host = await SecuredHost.StartAsync(api);
        string[] headers = [$"Cookie: sid={SecuredHost.RightKey}", $"Content-Type: {type}", .. site is null ? [] : (string[])[$"Sec-Fetch-Site: {site}"]];

        var reply = await host.SendAsync($"{method} /api/notes", body, headers);

        Assert.That((reply.Status, runs), Is.EqualTo((status, status == 200 ? 1 : 0)));
    }

    [TestCase("Sec-Fetch-Site: cross-site", 403)]
    [TestCase("Sec-Fetch-Site: same-origin\nOrigin: https://elsewhere.example", 200)]
    [TestCase("Origin: https://elsewhere.example", 403)]
    [TestCase("Origin: null", 403)]
    [TestCase("Origin: http://localhost", 200)]
    [TestCase("Origin: https://localhost", 403)]
    [TestCase("Origin: http://localhost:81", 403)]
    [TestCase("X-None: 1", 200)]
    public async Task APageOfAnotherSiteCannotWriteWithThePasswordOfItsReaderWhateverTheBrowserTellsOfIt(string headers, int status)
    {
        var api = Some.Api(a => a.Post("/notes", r => r.Security(SecuredNotes.Basic).Action(_ => { })));
        await using var host = await SecuredHost.StartAsync(api);

        var reply = await host.SendAsync("POST /api/notes", null, [$"Authorization: {SecuredHost.BasicOf("ann")}", .. headers.Split('\n')]);

        Assert.That(reply.Status, Is.EqualTo(status));
    }

    [TestCase("GET /notes", 401)]
    [TestCase("GET /health", 200)]
    public async Task MiddlewareRefusesAsEndpointsDo(string line, int status)
    {
        await using var host = await TestHost.StartAsync(app => app.UseMetaApi(SecuredNotes.Api), SecuredHost.AddSecurity);

        var reply = await host.SendAsync(line);

        Assert.That(reply.Status, Is.EqualTo(status));
    }
}
