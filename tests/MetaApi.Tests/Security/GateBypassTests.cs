using MetaApi.Tests.Hosting;
using MetaApi.Tests.Threats;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Security;

/// <summary>However a request of a stranger is spelled, no action runs that asks who calls.</summary>
public sealed class GateBypassTests
{
    static readonly TestCaseData<string, Action<WebApplication, Api>>[] Mounts =
    [
        new("/api", (app, api) => app.MapMetaApi(api, "/api")) { TestName = "NoSpellingWalksRoundTheGate(mapped)" },
        new("", (app, api) => app.UseMetaApi(api)) { TestName = "NoSpellingWalksRoundTheGate(used)" },
        new("/base/v1", (app, api) => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(api))) { TestName = "NoSpellingWalksRoundTheGate(branched)" },
    ];

    [TestCaseSource(nameof(Mounts))]
    public async Task NoSpellingWalksRoundTheGate(string prefix, Action<WebApplication, Api> map)
    {
        var (guarded, open, refused) = (0, 0, 0);
        var api = Some.Api(a => a
            .Namespace("/secret", secret => secret
                .Security(SecuredNotes.Key)
                .Get(r => r.Action(_ => { guarded++; }))
                .Post(r => r.Action(_ => { guarded++; }))
                .Get("/:id", r => r.Action(_ => { guarded++; }))
                .Delete("/:id/*rest", r => r.Action(_ => { guarded++; })))
            .Get("/:any", r => r.Action(_ => { open++; }))
            .Post("/*rest", r => r.Action(_ => { open++; })));
        await using var host = await TestHost.StartAsync(app => map(app, api), SecuredHost.AddSecurity);
        using var connection = new KeptConnection(host);

        foreach (var line in Spellings.Lines(prefix))
            refused += (await connection.SendAsync(line)).Status is 401 ? 1 : 0;

        Assert.That(guarded, Is.Zero);
        Assert.That(refused, Is.GreaterThan(50));
        Assert.That(open, Is.GreaterThan(20));
        Assert.That(host.Log.Loud, Is.Empty);
    }
}
