using System.Net;
using MetaApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;

namespace MetaApi.Tests.Hosting.Limits;

public sealed class RateLimitTests
{
    /// <summary>Headers by which proxies tell whom they speak for, and clients whom they would like to be.</summary>
    static readonly string[] Claims =
    [
        "X-Forwarded-For", "X-Forwarded", "Forwarded-For", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-Original-Forwarded-For", "X-Originating-IP",
        "X-Remote-IP", "X-Remote-Addr", "X-ProxyUser-Ip", "Client-IP", "True-Client-IP", "CF-Connecting-IP", "CF-Connecting-IPv6", "CF-Pseudo-IPv4",
        "Fastly-Client-IP", "Fly-Client-IP", "X-Azure-ClientIP", "X-Azure-SocketIP", "X-Appengine-User-IP", "X-Envoy-External-Address", "X-Vercel-Forwarded-For",
        "Via", "From", "X-Host", "X-Forwarded-Host", "X-HTTP-Host-Override", "Origin", "Referer", "User-Agent", "X-User", "Authorization", "Cookie",
    ];

    [Test]
    public async Task AClientThatCallsTooOftenIsTold429AndWhenToTryAgainAndNothingIsLogged()
    {
        await using var host = await TestHost.ServingAsync(Once);
        await host.SendAsync("GET /api/notes");

        var refused = await host.SendAsync("GET /api/notes");

        Assert.That((refused.Status, refused.Code, refused.Header("Content-Type")), Is.EqualTo((429, "too_many_requests", "application/problem+json")));
        Assert.That(int.Parse(refused.Header("Retry-After")!), Is.InRange(3590, 3600));
        Assert.That(refused.Header("RateLimit-Policy"), Is.EqualTo("\"default\";q=1;w=3600"));
        Assert.That(refused.Header("RateLimit"), Does.StartWith("\"default\";r=0;t="));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task NoHeaderMakesAnotherClientOfAConnection()
    {
        await using var host = await TestHost.ServingAsync(Once);
        Assert.That((await host.SendAsync("GET /api/notes")).Status, Is.EqualTo(200));

        foreach (var claim in Claims)
        foreach (var value in (string[])["203.0.113.7", "for=203.0.113.7", "127.0.0.2, 203.0.113.7", "2001:db8::1", "localhost"])
            Assert.That((await host.SendAsync("GET /api/notes", null, $"{claim}: {value}")).Status, Is.EqualTo(429), $"{claim}: {value}");

        Assert.That((await host.SendAsync("GET /api/notes", null, "Forwarded: for=203.0.113.7;proto=https;by=203.0.113.43")).Status, Is.EqualTo(429));
    }

    [TestCase("127.0.0.1", 200)]
    [TestCase("10.0.0.1", 429)]
    public async Task AProxyIsBelievedWhenTheApplicationTrustsIt(string proxy, int status)
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            options.KnownProxies.Add(IPAddress.Parse(proxy));
            app.UseForwardedHeaders(options).UseRouting();
            app.MapMetaApi(Once, "/api");
        });

        await host.SendAsync("GET /api/notes", null, "X-Forwarded-For: 203.0.113.7");

        Assert.That((await host.SendAsync("GET /api/notes", null, "X-Forwarded-For: 203.0.113.8")).Status, Is.EqualTo(status));
        Assert.That((await host.SendAsync("GET /api/notes", null, "X-Forwarded-For: 203.0.113.8")).Status, Is.EqualTo(429));
    }

    [TestCase("192.0.2.1", "192.0.2.1")]
    [TestCase("::ffff:192.0.2.1", "192.0.2.1")]
    [TestCase("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [TestCase("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64")]
    [TestCase("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    [TestCase("fe80::1%3", "fe80::1%3")]
    public void AnIPv6ClientIsKnownByItsNetwork(string address, string name) =>
        Assert.That(ConnectionName.Of(IPAddress.Parse(address)), Is.EqualTo(name));

    [Test]
    public async Task ALimitByConnectionComesBeforeTheQuestionWhoCalls()
    {
        var asked = 0;
        await using var host = await TestHost.ServingAsync(a => a
            .RateLimit(r => r.FixedWindow(2, TimeSpan.FromHours(1)).ByConnection())
            .Post("/login", r => r.Use(CallHook.BeforeValidation(call => { asked++; call.Abort(401); }).Adds(401)).Action(_ => { })));

        var statuses = new List<int>();
        for (var i = 0; i < 4; i++)
            statuses.Add((await host.SendAsync("POST /api/login", "{}")).Status);

        Assert.That(statuses, Is.EqualTo([401, 401, 429, 429]));
        Assert.That(asked, Is.EqualTo(2));
    }

    [Test]
    public async Task DescribedEndpointsOfAGroupShareItsLimit()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            var group = app.MapGroup("/g").WithMetaApi(d => d.RateLimit(2, per: TimeSpan.FromHours(1)).StatusText(200));
            group.MapGet("/a", () => "a");
            group.MapGet("/b", () => "b");
            app.MapGet("/own", () => "own").WithMetaApi(d => d.RateLimit(2, per: TimeSpan.FromHours(1)).StatusText(200));
        });

        Assert.That((await host.SendAsync("GET /g/a")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync("GET /g/b")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync("GET /g/a")).Status, Is.EqualTo(429));
        Assert.That((await host.SendAsync("GET /own")).Status, Is.EqualTo(200));
    }

    static Api Once => Some.Api(a => a.RateLimit(1, per: TimeSpan.FromHours(1)).Get("/notes", Some.Answering("notes")));
}
