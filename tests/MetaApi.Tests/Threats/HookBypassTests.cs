using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Threats;

/// <summary>
/// However a request is spelled: when an action ran, every hook before validation of its ancestors ran first, from the outside in. 750 spellings, 9 methods and
/// 3 ways of mounting are 20 250 requests; the normal run takes some by chance.
/// </summary>
public sealed class HookBypassTests
{
    /// <summary>What stands in the trace before each action.</summary>
    static readonly Dictionary<string, string> Above = new()
    {
        ["list"] = "root, secret", ["make"] = "root, secret", ["show"] = "root, secret, one", ["remove"] = "root, secret, one", ["any"] = "root, open", ["rest"] = "root, open",
    };

    static readonly TestCaseData<string, Action<WebApplication, Api>>[] Mounts =
    [
        new("/api", (app, api) => app.MapMetaApi(api, "/api")) { TestName = "NoSpellingWalksRoundAHook(mapped)" },
        new("", (app, api) => app.UseMetaApi(api)) { TestName = "NoSpellingWalksRoundAHook(used)" },
        new("/base/v1", (app, api) => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(api))) { TestName = "NoSpellingWalksRoundAHook(branched)" },
    ];

    [Test]
    public void ThereAre750Spellings() => Assert.That(Spellings.All.Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(750));

    [TestCaseSource(nameof(Mounts))]
    public async Task NoSpellingWalksRoundAHook(string prefix, Action<WebApplication, Api> map)
    {
        var trace = new List<string>();
        await using var host = await TestHost.StartAsync(app => map(app, Guarded(trace)), b => b.Logging.AddFilter("Microsoft", LogLevel.Information));
        using var connection = new KeptConnection(host);
        var actions = 0;

        foreach (var line in Spellings.Lines(prefix))
        {
            trace.Clear();
            var reply = await connection.SendAsync(line);
            Assert.That(reply.Status, Is.LessThan(500), line);
            if (trace.Find(Above.ContainsKey) is not { } action)
                continue;
            Assert.That(string.Join(", ", trace), Is.EqualTo($"{Above[action]}, {action}"), line);
            actions++;
        }

        Assert.That(actions, Is.GreaterThan(TestScale.Of(normal: 50, full: 500)));
        Assert.That(host.Log.Loud, Is.Empty);
        Assert.That(host.Log.Exceptions, Is.Empty);
    }

    static Api Guarded(List<string> trace) => Some.Api(api => api
        .BeforeValidation(_ => trace.Add("root"))
        .Namespace("/secret", secret => secret
            .BeforeValidation(_ => trace.Add("secret"))
            .Get(route => route.Action(_ => trace.Add("list")))
            .Post(route => route.Action(_ => trace.Add("make")))
            .Namespace("/:id", one => one
                .BeforeValidation(_ => trace.Add("one"))
                .Get(route => route.Action(_ => trace.Add("show")))
                .Delete("/*rest", route => route.Action(_ => trace.Add("remove")))))
        .Namespace("/", open => open
            .BeforeValidation(_ => trace.Add("open"))
            .Get("/:any", route => route.Action(_ => trace.Add("any")))
            .Post("/*rest", route => route.Action(_ => trace.Add("rest")))));
}
