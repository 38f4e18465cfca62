using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Hosting;

/// <summary>What a call learns about its caller and gets from its host.</summary>
public sealed class CallerTests
{
    [TestCase("X-Count: 7", 200, "7")]
    [TestCase("x-COUNT: 7", 200, "7")]
    [TestCase("X-Count:7   ", 200, "7")]
    [TestCase("X-Count: x", 400, null)]
    [TestCase("X-Count:", 400, null)]
    [TestCase("X-Count: 7\r\nX-Count: 8", 400, null)]
    [TestCase("X-Count: 7\r\nx-count: 7", 400, null)]
    [TestCase("X-Count: 7, 8", 400, null)]
    [TestCase("X-Other: 7", 200, "none")]
    public async Task AHeaderIsReadAsItIsDeclared(string header, int status, string? text)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(route => route
            .Params(p => p.Header("X-Count", Schema.Integer))
            .Action(call => call.Send(call.Params.Has("X-Count") ? $"{call.Params.Get<int>("X-Count")}" : "none"))));

        var reply = await host.SendAsync("GET /api", null, header);

        Assert.That((reply.Status, status == 200 ? reply.Text : null), Is.EqualTo((status, text)));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    [Spec("M-146", "W-33")]
    public async Task TheTypeAndLengthOfABodyAreHeadersLikeAnyOther()
    {
        await using var host = await TestHost.ServingAsync(api => api.Post(route => route
            .Params(p => p.Header("Content-Type").Header("Content-Length", Schema.Integer).Property("n", Schema.Integer))
            .Action(call => call.Send($"{call.Params.Get<string>("Content-Type")} {call.Params.Get<int>("Content-Length")}"))));

        var reply = await host.SendAsync("POST /api", """{"n":1}""");

        Assert.That(reply.Text, Is.EqualTo("application/json 7"));
    }

    [TestCase("Cookie: id=7", 200, "7")]
    [TestCase("Cookie: a=1; id=7; b=2", 200, "7")]
    [TestCase("Cookie: id=\"7\"", 200, "7")]
    [TestCase("Cookie: id=a%20b", 200, "a b")]
    [TestCase("Cookie: id=a=b", 200, "a=b")]
    [TestCase("Cookie: id=", 200, "")]
    [TestCase("Cookie: ID=7", 200, "none")]
    [TestCase("Cookie: id", 200, "none")]
    [TestCase("Cookie: ;;; =;", 200, "none")]
    [TestCase("Cookie: id=1; id=2", 400, null)]
    [TestCase("Cookie: id=1\r\nCookie: id=2", 400, null)]
    [TestCase("Cookie: id=%ff", 400, null)]
    public async Task ACookieIsReadAsItIsDeclared(string header, int status, string? text)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(route => route
            .Params(p => p.Cookie("id"))
            .Action(call => call.Send(call.Params.Has("id") ? call.Params.Get<string>("id") : "none"))));

        var reply = await host.SendAsync("GET /api", null, header);

        Assert.That((reply.Status, status == 200 ? reply.Text : null), Is.EqualTo((status, text)));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("?q=a", 200, "a")]
    [TestCase("?q=a+b%20c%2Bd", 200, "a b c+d")]
    [TestCase("?%71=a&r=b", 200, "a")]
    [TestCase("?Q=a", 200, "none")]
    [TestCase("?q=a;r=b", 200, "a;r=b")]
    [TestCase("?&&=&q=", 200, "")]
    [TestCase("?q=a&q=b", 400, null)]
    [TestCase("?q=%ff", 400, null)]
    [TestCase("?r=%ff&%ff=1", 200, "none")]
    [TestCase("?q=<script>", 200, "<script>")]
    [TestCase("?q=a?q=b", 200, "a?q=b")]
    [TestCase("", 200, "none")]
    public async Task AQueryIsReadAsItIsDeclared(string query, int status, string? text)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(route => route
            .Params(p => p.Query("q"))
            .Action(call => call.Send(call.Params.Has("q") ? call.Params.Get<string>("q") : "none"))));

        var reply = await host.SendAsync($"GET /api{query}");

        Assert.That((reply.Status, status == 200 ? reply.Text : null), Is.EqualTo((status, text)));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task ServicesAreScopedToTheCall()
    {
        var api = Some.Api(api => api
            .Before(call => call.Service<Scoped>().Count++)
            .Get(route => route.Action(call => call.Send($"{++call.Service<Scoped>().Count} {++call.Service<Single>().Count}"))));
        await using var host = await TestHost.ServingAsync(api, b => b.Services.AddScoped<Scoped>().AddSingleton<Single>());

        Assert.That((await host.SendAsync("GET /api")).Text, Is.EqualTo("2 1"));
        Assert.That((await host.SendAsync("GET /api")).Text, Is.EqualTo("2 2"));
        await host.StopAsync(CancellationToken.None);
        Assert.That(host.Services.GetRequiredService<Single>().Disposed, Is.EqualTo(2));
    }

    [Test]
    public async Task AMissingServiceIsNamedInTheLogOnly()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(route => route.Action(call => call.Service<Scoped>())));

        var reply = await host.SendAsync("GET /api");

        Assert.That((reply.Status, reply.Text.Contains("Scoped")), Is.EqualTo((500, false)));
        Assert.That(host.Log.Errors.Single().Error!.Message, Does.Contain("Scoped"));
    }

    [Test]
    [Spec("M-171")]
    public async Task TheUserIsTheOneTheHostKnows()
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseAuthentication().UseEndpoints(e => e.MapMetaApi(Some.Api(api => api
                .Get("/me/:x", route => route.Action(call => call.Send($"{call.User.Identity!.Name} {call.Method} {call.Path} {call.Header("X-User")}")))), "/api")),
            b => b.Services.AddTestAuthentication());

        Assert.That((await host.SendAsync("GET /api/me/a%20b?c=d", null, "X-User: ann")).Text, Is.EqualTo("ann GET /me/a b ann"));
        Assert.That((await host.SendAsync("GET /api/me/1")).Text, Is.EqualTo(" GET /me/1 "));
    }

    sealed class Scoped(Single single) : IDisposable
    {
        public int Count { get; set; }

        public void Dispose() => single.Disposed++;
    }

    sealed class Single
    {
        public int Count { get; set; }

        public int Disposed { get; set; }
    }
}
