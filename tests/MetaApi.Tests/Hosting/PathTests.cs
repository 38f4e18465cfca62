using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Tests.Hosting;

public sealed class PathTests
{
    static readonly Api Echo = Some.Api(api => api
        .Get("/echo/:text", route => route.Params(p => p.Path("text")).Action(call => call.Send(call.Params.Get<string>("text"))))
        .Get("/reports/:name.json", route => route.Action(call => call.Send(call.Params.Get<string>("name"))))
        .Get("/from::/:left-:right", route => route.Action(call => call.Send($"{call.Params.Get<string>("right")} {call.Params.Get<string>("left")}")))
        .Get("/files/*path", route => route.Params(p => p.Path("path")).Action(call => call.Send(call.Params.Get<string>("path")))));

    static readonly string[] Texts =
    [
        "plain", "a b", "a/b", "/", "//", "a\\b", "a%2Fb", "%252F", "%", "%zz", "100%", "+", "a+b", "?", "#", "a?b=c#d", ";", "a;b=c", "&", "=", ":",
        "*", "@", "$", ",", "!", "~", "'", "\"", "(", ")", "[x]", "{x}", "{0}", "<script>", "|", "^", "`", "...", ".a", "a.", "..a", ". .", "%2e%2e", "%2e",
        "ä", "é", "e\u0301", "ß", "ı", "İ", "\u212A", "K", "日本語", "😀", "👨‍👩‍👧", "\u202Eabc", "\u200B", "\uFEFF", "\uFFFD", "\uE000", "\U0010FFFF",
        " lead", "trail ", "null", "undefined", "NaN", "-1", "1e400", "true", "C:\\x", "\\\\host\\share", "~root", "file:///etc/passwd", "../etc/passwd", "..\\x",
    ];

    [TestCaseSource(nameof(Texts))]
    [Spec("M-028")]
    public async Task AnyTextTravelsThroughAPathParameter(string text)
    {
        await using var mapped = await TestHost.StartAsync(app => app.MapMetaApi(Echo, "/api"));
        await using var branched = await TestHost.StartAsync(app => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(Echo)));

        var encoded = Uri.EscapeDataString(text);
        var overencoded = string.Concat(Encoding.UTF8.GetBytes(text).Select(b => $"%{b:x2}"));

        Assert.That((await mapped.SendAsync($"GET /api/echo/{encoded}")).Text, Is.EqualTo(text));
        Assert.That((await mapped.SendAsync($"GET /api/echo/{overencoded}")).Text, Is.EqualTo(text));
        Assert.That((await mapped.SendAsync($"GET /%61pi/echo/{encoded}?a=%2F")).Text, Is.EqualTo(text));
        Assert.That((await mapped.SendAsync($"GET /api/reports/{encoded}.json")).Text, Is.EqualTo(text));
        Assert.That((await mapped.SendAsync($"GET /api/reports/{overencoded}%2ejson")).Text, Is.EqualTo(text));
        Assert.That((await branched.SendAsync($"GET /base/v1/from:/{encoded}-a")).Text, Is.EqualTo("a " + text));
        Assert.That((await branched.SendAsync($"GET /base/v1/echo/{encoded}")).Text, Is.EqualTo(text));
        Assert.That((await branched.SendAsync($"GET /base/v1/files/a/{encoded}")).Text, Is.EqualTo("a/" + text));
    }

    [TestCase("/api/echo/a\u0001b")]
    [TestCase("/api/echo/%zz")]
    [TestCase("/api/echo/%")]
    [TestCase("/api/echo/%f")]
    [TestCase("/api/echo/%ff")]
    [TestCase("/api/echo/%C0%AF")]
    [TestCase("/api/echo/%ed%a0%80")]
    [TestCase("/api/echo/%f4%90%80%80")]
    [TestCase("/api/echo/a%0d%0ab")]
    [TestCase("/api/echo/%1b[31m")]
    [TestCase("/api/echo/%7f")]
    [TestCase("/api/echo/%c2%85")]
    [TestCase("/api/files/a/%ff/b")]
    [TestCase("/api/%ff")]
    public async Task APathWithoutASoundReadingIsRefused(string target)
    {
        await using var host = await TestHost.ServingAsync(Echo);

        var reply = await host.SendAsync($"GET {target}");

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That(reply.Text, Does.Contain("\"in\":\"path\"").And.Contain("encoding"));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("/api/echo/", 404)]
    [TestCase("/api/echo//", 404)]
    [TestCase("/api//echo/a", 404)]
    [TestCase("//api/echo/a", 404)]
    [TestCase("/api/echo/a/", 404)]
    [TestCase("/api/echo/a%2F", 200)]
    [TestCase("/api/echo/a//", 404)]
    [TestCase("/api/ECHO/a", 404)]
    [TestCase("/api/echo", 404)]
    [TestCase("/api/files", 200)]
    [TestCase("/api/files/", 404)]
    [TestCase("/api/files/a//b", 404)]
    [TestCase("/api/ech%C3%B6/a", 404)]
    [TestCase("/api/%EF%BD%85cho/a", 404)]
    [TestCase("/api/reports/a.json", 200)]
    [TestCase("/api/reports/a.JSON", 404)]
    [TestCase("/api/reports/.json", 404)]
    [TestCase("/api/reports/a.json/", 404)]
    [TestCase("/api/reports/a/.json", 404)]
    [TestCase("/api/REPORTS/a.json", 404)]
    [TestCase("/api/from%3A/a-b", 200)]
    [TestCase("/api/from:/a%2Db", 200)]
    [TestCase("/api/from:/a-", 404)]
    [TestCase("/api/echo%00/a", 400)]
    [Spec("M-017", "W-14")]
    public async Task NothingIsFoldedInAPath(string target, int status)
    {
        await using var host = await TestHost.ServingAsync(Echo);

        Assert.That((await host.SendAsync($"GET {target}")).Status, Is.EqualTo(status));
    }

    [TestCase("/api/x/../echo/a", "a")]
    [TestCase("/api/x/%2e%2e/echo/a", "a")]
    [TestCase("/api/./echo/%2561", "%61")]
    [TestCase("/api/x/../echo/%252e%252e", "%2e%2e")]
    [TestCase("/api/x/../echo/%252F", "%2F")]
    [TestCase("/api/echo/%2e%2e%2fa", "../a")]
    [TestCase("/api/echo/..%2fa", "../a")]
    [TestCase("/api/files/a/../b", "b")]
    [TestCase("/api/reports/a%2Eb.json", "a.b")]
    [TestCase("/api/reports/%2F.json", "/")]
    [TestCase("/api/reports/%252e.json", "%2e")]
    [TestCase("/api/reports/%252F.json", "%2F")]
    [TestCase("/api/reports/..json", ".")]
    [TestCase("/api/reports/%2e%2e.json", "..")]
    [TestCase("/api/x/../reports/%2e%252e.json", ".%2e")]
    public async Task DotSegmentsAreTheServersAndTheRestIsDecodedOnce(string target, string text)
    {
        await using var host = await TestHost.ServingAsync(Echo);

        Assert.That((await host.SendAsync($"GET {target}")).Text, Is.EqualTo(text));
    }

    [TestCase("GET http://localhost/api/echo/a", 200, "a")]
    [TestCase("GET http://localhost/api/echo/a%20b?x=%41", 200, "a b")]
    [TestCase("GET http://localhost/api/echo/%2541", 200, "%41")]
    [TestCase("GET http://localhost/api/files/a/b%20c", 200, "a/b c")]
    [TestCase("GET http://localhost/api/none%20", 404, null)]
    [TestCase("GET http://localhost", 404, null)]
    [TestCase("DELETE http://localhost/api/echo/a%20b", 405, null)]
    [TestCase("OPTIONS *", 404, null)]
    public async Task ATargetMayBeAWholeUrl(string line, int status, string? text)
    {
        await using var host = await TestHost.ServingAsync(Echo);

        var reply = await host.SendAsync(line);

        Assert.That((reply.Status, text is null ? null : reply.Text), Is.EqualTo((status, text)));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task APathThatWasChangedOnTheWayIsNotDecodedAgain()
    {
        await using var host = await TestHost.StartAsync(app => app
            .Use((context, next) =>
            {
                context.Request.Path = new PathString("/api/echo/50%25");
                return next(context);
            })
            .UseRouting().UseEndpoints(e => e.MapMetaApi(Echo, "/api")));

        Assert.That((await host.SendAsync("GET /old%20path")).Text, Is.EqualTo("50%25"));
    }

    [Test]
    public async Task PathsHaveAtMost64Segments()
    {
        await using var host = await TestHost.ServingAsync(Echo);
        static string Target(int segments) => $"/api/files/{string.Join('/', Enumerable.Repeat("a", segments - 2))}";

        Assert.That((await host.SendAsync($"GET {Target(64)}")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync($"GET {Target(65)}")).Status, Is.EqualTo(404));
        Assert.That((await host.SendAsync($"GET {Target(3000)}")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task APathParameterHasAtMost2048Characters()
    {
        await using var host = await TestHost.ServingAsync(Echo);

        Assert.That((await host.SendAsync($"GET /api/echo/{new string('a', 2048)}")).Body, Has.Length.EqualTo(2048));
        Assert.That((await host.SendAsync($"GET /api/echo/{new string('a', 2049)}")).Status, Is.EqualTo(400));
        Assert.That((await host.SendAsync($"GET /api/echo/{new string('a', 9000)}")).Status, Is.EqualTo(414));
    }
}
