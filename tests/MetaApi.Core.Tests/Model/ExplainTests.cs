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
    public void ARouteForEveryMethodExplainsTheMethodsThatNoOtherNames()
    {
        var api = Api.Define("Explain", a => a
            .Route("/n/:id", r => r.Action(_ => { }))
            .Get("/n/:id", r => r.Action(_ => { }))
            .Get("/:what", r => r.Action(_ => { })));

        Assert.That(api.Explain("LOCK", "/n/7").Route, Is.EqualTo("* /n/:id"));
        Assert.That(api.Explain("LOCK", "/n/:id").Route, Is.EqualTo("* /n/:id"));
        Assert.That(api.Explain("*", "/n/:id").Route, Is.EqualTo("* /n/:id"));
        Assert.That(api.Explain("GET", "/n/7").Route, Is.EqualTo("GET /n/:id"));
    }

    [Test]
    public void AnInputThatAHandlerReadsIntoItsOwnTypeIsThatOfItsDeclaration()
    {
        var api = Api.Define("Explain", a => a
            .Params(p => p.Query("limit", Schema.Integer.Default(1)))
            .Get("/:id", r => r.Params(p => p.Path("id", Schema.Integer)).Status(200, Schema.Integer).Action((short id, byte limit) => id + limit)));

        var inputs = api.Explain("GET", "/:id").Parts.Where(p => p.Kind == ExplainedKind.Parameter);

        Assert.That(inputs.Select(p => (p.Name, p.Node)), Is.EquivalentTo([("query limit", "Namespace /"), ("path id", "GET /:id")]));
    }

    [Test]
    public void AScopeThatIsProvidedAgainIsThatOfTheNodeThatDoesSo()
    {
        var scope = new Scope("Full");
        var api = Api.Define("Explain", a => a
            .Scope(scope)
            .Namespace("/n", n => n
                .Without(w => w.Scope(scope))
                .Get(r => r.Scope(scope).Action(_ => { }))));

        Assert.That(Node(api.Explain("GET", "/n").Parts, ExplainedKind.Scope), Is.EqualTo("GET /n"));
    }

    [Test]
    public void AWholeBodyTellsItsLine()
    {
        var api = Api.Define("Explain", a => a
            .Post(r => r
                .Params(p => p
                    .Body(Schema.String))
                .Action(_ => { })));

        var explanation = api.Explain("POST", "/");

        Assert.That(explanation.Parts.Single(p => p.Kind == ExplainedKind.Body).Origin.Line, Is.EqualTo(explanation.Origin.Line + 2));
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
