using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class DeprecationTests
{
    static readonly DateTimeOffset Since = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task EveryAnswerOfADeprecatedRouteTellsSinceWhenAndUntilWhenAndWhatTakesItsPlace()
    {
        var api = Api.Define("Old", a => a
            .Namespace("/v1", v1 => v1
                .Deprecated(Since, sunset: Since.AddMonths(6), use: "/v2")
                .Get("/notes", r => r.Params(p => p.Query("limit", Schema.Integer)).Action(_ => { }))));

        var answer = await api.CallAsync("GET", "/v1/notes");
        var refusal = await api.CallAsync("GET", "/v1/notes?limit=many");

        foreach (var told in (Answer[])[answer, refusal])
        {
            Assert.That(told.Header("Deprecation"), Is.EqualTo("@1782864000"));
            Assert.That(told.Header("Sunset"), Is.EqualTo("Fri, 01 Jan 2027 00:00:00 GMT"));
            Assert.That(told.Header("Link"), Is.EqualTo("""</v2>; rel="successor-version" """.Trim()));
        }
        Assert.That(refusal.Status, Is.EqualTo(400));
    }

    [Test]
    public async Task TheNearestDeprecationHoldsAndCanBeTakenAway()
    {
        var api = Api.Define("Old", a => a
            .Deprecated(Since)
            .Get("/near", r => r.Deprecated(Since.AddDays(1)).Action(_ => { }))
            .Get("/kept", r => r.Without(w => w.Deprecated()).Action(_ => { })));

        var near = await api.CallAsync("GET", "/near");
        var kept = await api.CallAsync("GET", "/kept");

        Assert.That((near.Header("Deprecation"), near.Header("Sunset")), Is.EqualTo(("@1782950400", (string?)null)));
        Assert.That(kept.Header("Deprecation"), Is.Null);
    }

    [Test]
    public void TheExplanationNamesTheNodeThatDeprecates()
    {
        var api = Api.Define("Old", a => a.Namespace("/v1", v1 => v1.Deprecated(Since, use: "/v2").Get("/notes", r => r.Action(_ => { }))));

        var part = api.Explain("GET", "/v1/notes").Parts.Single(p => p.Kind is ExplainedKind.Policy);

        Assert.That((part.Name, part.Detail, part.Node), Is.EqualTo(("Deprecated", "since 2026-07-01, use /v2", "Namespace /v1")));
    }
}
