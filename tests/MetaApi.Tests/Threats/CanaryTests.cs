using MetaApi.Tests.Hosting;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Threats;

/// <summary>Every reply to many bad requests: none tells of the server, none is markup, none is kept by a cache, and none names a host that a client made up.</summary>
public sealed class CanaryTests
{
    const string Script = "<script>alert(1)</script>";

    static readonly string[] Targets =
    [
        "/fails", "/inner", "/connection", "/file", "/aggregate", "/render", "/rescued", "/before", "/around", "/after", "/finally", "/header",
        "/none", $"/{Uri.EscapeDataString(Script)}", "/numbers/x", "/numbers/%ff", $"/numbers/1?q={Uri.EscapeDataString(Script)}", "/numbers/1?q=1&q=2",
        $"/numbers/1?{Uri.EscapeDataString(Script)}=1",
    ];

    static readonly string[] Methods = ["GET", "HEAD", "POST", "DELETE", "OPTIONS", "TRACE", "get"];

    static readonly string?[] Contents = [null, "{", $$"""{"{{Script}}":"{{Script}}"}""", """{"title":1}""", "[1]", "\"canary\""];

    static readonly string[] Extra = [$"X-Count: {Script}", $"Cookie: c={Script}", "Origin: http://evil.example", "Access-Control-Request-Method: DELETE", "Accept: text/html"];

    static readonly string[] Secrets = ["canary", "Exception", "   at ", "MetaApi.", "System.", "/srv", "Server=", "PasswordHash", "evil.example", Script];

    [Test]
    public async Task NoReplyTellsMoreThanWhatTheClientDid()
    {
        await using var host = await TestHost.ServingAsync(Some.Api(Declare), b => b.Logging.AddFilter("Microsoft", LogLevel.Information));
        using var connection = new KeptConnection(host);

        foreach (var target in Targets)
            foreach (var method in Methods)
                foreach (var body in Contents)
                    AssertSilent(await SendAsync(connection, $"{method} /api{target}", body), $"{method} {target} {body}");
    }

    static Task<HttpReply> SendAsync(KeptConnection connection, string line, string? body) =>
        connection.SendAsync(
            TestHost.Request(line, body, Extra).Replace("Host: localhost", "Host: evil.example", StringComparison.Ordinal),
            hasBody: !line.StartsWith("HEAD", StringComparison.Ordinal));

    static void AssertSilent(HttpReply reply, string request)
    {
        var whole = $"{string.Join('\n', reply.Headers.Select(h => $"{h.Key}: {h.Value}"))}\n{reply.Text}";
        Assert.That(Secrets.Where(s => whole.Contains(s, StringComparison.Ordinal)), Is.Empty, request);
        Assert.That(reply.Headers.Select(h => h.Key), Has.None.StartsWith("Access-Control"), request);
        if (reply.Status < 400)
            return;
        Assert.That(reply.Header("Content-Type"), Is.EqualTo("application/problem+json"), request);
        Assert.That((reply.Header("Cache-Control"), reply.Header("X-Content-Type-Options")), Is.EqualTo(("no-store", "nosniff")), request);
        Assert.That(reply.Header("Vary"), Does.Contain("Accept-Language"), request);
    }

    static void Declare(NamespaceBuilder api) => api
        .Get("/fails", Throwing(() => new InvalidOperationException("canary")))
        .Get("/inner", Throwing(() => new InvalidOperationException("canary", new FormatException("canary"))))
        .Get("/connection", Throwing(() => new IOException("Server=db;Password=canary")))
        .Get("/file", Throwing(() => new FileNotFoundException("/srv/canary", "/srv/canary")))
        .Get("/aggregate", Throwing(() => new AggregateException("canary", new TimeoutException("canary"))))
        .Get("/render", route => route
            .Status(200, s => s.Expose("user", Schema.Object(o => o.Property("name", Schema.Integer))))
            .Action(call => call.Render("user", new { Name = "canary", PasswordHash = "canary" })))
        .Get("/rescued", route => route.RescueError<TimeoutException>(503, (_, _) => throw new FormatException("canary")).Action(_ => throw new TimeoutException("canary")))
        .Get("/before", route => route.Before(_ => throw new TimeoutException("canary")).Action(_ => { }))
        .Get("/around", route => route.Around(async (_, next) =>
        {
            await next();
            throw new TimeoutException("canary");
        }).Action(_ => { }))
        .Get("/after", route => route.After(_ => throw new TimeoutException("canary")).Action(_ => { }))
        .Get("/finally", route => route.Finally(_ => throw new TimeoutException("canary")).Action(call => call.Abort(409)))
        .Get("/header", route => route.Action(call => call.SetHeader("X-A", "canary\r\nX-B: canary")))
        .Post("/numbers/:n", route => route
            .Params(p => p.Path("n", Schema.Integer).Query("q", Schema.Integer).Header("X-Count", Schema.Integer).Cookie("c", Schema.Integer)
                .Property("title", Schema.String.Length(1, 3), required: true))
            .Action(_ => { }))
        .Get("/numbers/:n", route => route.Params(p => p.Path("n", Schema.Integer).Query("q", Schema.Integer).Header("X-Count", Schema.Integer)).Action(_ => { }));

    static Action<ApiRouteBuilder> Throwing(Func<Exception> error) => route => route.Action(_ => throw error());
}
