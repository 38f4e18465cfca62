using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Threats;

/// <summary>What a client writes does not get into MetaApi's log as it is: no control character, no change of direction, no secret of a query.</summary>
public sealed class LogInjectionTests
{
    const string Canary = "canary-token";

    static readonly string[] Texts = ["%0d%0aevil", "%1b[31mred", "%E2%80%AEdlrow", "%00", "%7f", "%C2%85", "\u202Eabc", $"?access_token={Canary}", $"?token={Canary}&key={Canary}"];

    [Test]
    public async Task NothingThatAClientWritesIsLoggedAsItIs()
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/fails/:text", route => route.Action(_ => throw new TimeoutException()))
            .Get("/ends/:text", route => route.Finally(_ => throw new TimeoutException()).Action(_ => { }))
            .Get("/none", route => route.Action(_ => { })));
        using var connection = new KeptConnection(host);

        foreach (var text in Texts)
            foreach (var path in (string[])["/fails/a", "/ends/a", "/none", "/unknown"])
                foreach (var method in (string[])["GET", "POST", "X-Y!z"])
                    await connection.SendAsync($"{method} /api{path}{text}", null, $"X-Text: {text}", $"Authorization: Bearer {Canary}");

        var ours = host.Log.All.Where(e => e.Category.StartsWith("MetaApi", StringComparison.Ordinal)).Select(e => $"{e.Text} {e.Error?.Message}").ToList();
        Assert.That(ours, Has.Count.GreaterThan(2));
        Assert.That(ours.Where(line => line.Contains(Canary, StringComparison.Ordinal) || line.Any(c => char.IsControl(c) || c is '\u202E')), Is.Empty);
    }
}
