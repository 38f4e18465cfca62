using MetaApi.Core.Tests.Support;
using MetaApi.Tests.Shared;

namespace MetaApi.Core.Tests.Model;

public sealed class ExplainTests
{
    [Test]
    public void EachPartOfARouteTellsWhoContributedIt() =>
        Approved.Text("Model/Texts/explanation.txt", ExplainedNotes.Api.Explain("GET", "/notes/:id").ToString());

    [Test]
    public void APathOfARequestIsExplainedByTheRouteThatServesIt()
    {
        var api = ExplainedNotes.Api;

        Assert.That(api.Explain("head", "/notes/7").Route, Is.EqualTo("GET /notes/:id"));
        Assert.That(api.Explain("GET", "notes/:id").Route, Is.EqualTo("GET /notes/:id"));
    }

    [Test]
    public void AnUnknownRouteIsAnErrorThatNamesTheNearest()
    {
        var error = Assert.Throws<ArgumentException>(() => ExplainedNotes.Api.Explain("get", "/note/:id"));

        Assert.That(error.Message, Does.StartWith("The API 'Notes' has no route GET /note/:id; the nearest are GET /notes/:id, "));
    }

    [Test]
    public void AReplacedPartIsThatOfTheNearestNode()
    {
        var api = Api.Define("Explain", a => a
            .Title("outer").Params(p => p.Query("q"))
            .Namespace("/n", n => n
                .Params(p => p.Query("q", Schema.Integer))
                .Get(r => r.Title("inner").Action(_ => { }))));

        var parts = api.Explain("GET", "/n").Parts;

        Assert.That(Node(parts, ExplainedKind.Title), Is.EqualTo("GET /n"));
        Assert.That(Node(parts, ExplainedKind.Parameter), Is.EqualTo("Namespace /n"));
    }

    [Test]
    public void WhatWasTakenAwayIsNoPart()
    {
        var api = Api.Define("Explain", a => a
            .Title("outer").Params(p => p.Query("q"))
            .Get(r => r.Without(w => w.Title().Query("q")).Action(_ => { })));

        var kinds = api.Explain("GET", "/").Parts.Select(p => p.Kind);

        Assert.That(kinds, Has.None.EqualTo(ExplainedKind.Title).And.None.EqualTo(ExplainedKind.Parameter));
    }

    static string Node(IEnumerable<ExplainedPart> parts, ExplainedKind kind) => parts.Single(p => p.Kind == kind).Node;
}
