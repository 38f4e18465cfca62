using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Hosting;

/// <summary>However a request is spelled, no action runs without the hooks above it.</summary>
public sealed class SpellingTests
{
    static readonly string[] Methods = ["GET", "get", "HEAD", "POST", "Delete", "DELETE", "OPTIONS", "TRACE", "FOO"];

    static readonly string[] Segments =
    [
        "secret", "Secret", "SECRET", "s%65cret", "%73%65%63%72%65%74", "s%2565cret", "secret%20", "secret%00", "secret%09", "secret.", "secret;a=b", "secret,",
        "secret%3F", "secret%23", "secret%2F", "%2Fsecret", "secret%5C", "secret\\", "./secret", "x/../secret", "x/%2e%2e/secret", "x%2F..%2Fsecret", "..%2Fsecret",
        "/secret", "//secret", "secret/", "secret//", "secret/.", "secret/x/..", "%2e/secret", ".%2Fsecret", "ſecret", "%C5%BFecret", "s\u0435cret", "secret%CC%81",
        "%zz", "%", "%ff", "secret%ff", "secret%C0%AF", "secret?", "secret?a", "?secret", "secret#x", "secret%0d%0a", "secret%7f", "secret%E2%80%8B", "%EF%BB%BFsecret",
    ];

    static readonly string[] Ends = ["", "/7", "/7/", "//7", "/%37", "/7%2F8", "/a/b", "/../secret/7"];

    static readonly TestCaseData<string, Action<WebApplication, Api>>[] Mounts =
    [
        new("/api", (app, api) => app.MapMetaApi(api, "/api")) { TestName = "NoSpellingWalksRoundAHook(mapped)" },
        new("/base/v1", (app, api) => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(api))) { TestName = "NoSpellingWalksRoundAHook(used)" },
        new("/v1/api", (app, api) => app.MapGroup("/v1").MapMetaApi(api, "/api")) { TestName = "NoSpellingWalksRoundAHook(grouped)" },
    ];

    [TestCaseSource(nameof(Mounts))]
    public async Task NoSpellingWalksRoundAHook(string prefix, Action<WebApplication, Api> map)
    {
        var counts = new Counts();
        await using var host = await TestHost.StartAsync(app => map(app, Guarded(counts)));
        string[] paths = [.. from segment in Segments from end in Ends select $"{prefix}/{segment}{end}", .. Segments.Select(s => $"{prefix.ToUpperInvariant()}/{s}")];

        foreach (var line in from path in paths from method in Methods select $"{method} {path}")
        {
            var before = (counts.Hooks, counts.Actions);
            var reply = await host.SendAsync(line);
            Assert.That(counts.Hooks - before.Hooks, Is.EqualTo(counts.Actions - before.Actions), line);
            Assert.That(reply.Status, Is.LessThan(500), line);
        }

        Assert.That(counts.Actions, Is.GreaterThan(50));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    static Api Guarded(Counts counts) => Some.Api(api => api
        .Namespace("/secret", secret => secret
            .BeforeValidation(_ => { counts.Hooks++; })
            .Get(route => route.Action(_ => { counts.Actions++; }))
            .Get("/:id", route => route.Action(_ => { counts.Actions++; }))
            .Delete("/*rest", route => route.Action(_ => { counts.Actions++; }))));

    sealed class Counts
    {
        public int Hooks { get; set; }

        public int Actions { get; set; }
    }
}
