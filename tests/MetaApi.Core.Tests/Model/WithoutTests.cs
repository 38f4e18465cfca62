using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Model;

public sealed class WithoutTests
{
    static readonly Scope Full = new("Full");

    static readonly Scope Brief = new("Brief");

    [Test]
    public void EachKindOfInheritanceIsTakenAway()
    {
        var api = Api.Define("Without", a => a
            .Title("title").Description("description").Tags("tag").Scope(Full).Scope(Brief)
            .Params(p => p.Query("q").Header("X-H").Cookie("c").Property("b", Schema.String))
            .Status(200, Schema.String).Status(404)
            .Post(r => r
                .Without(w => w.Title().Description().Tags().Query("q").Header("x-h").Cookie("c").Property("b").Status(404).Scope(Full))
                .Action(call => call.Render("x"))));

        var meta = api.Model.Routes[0].Meta;

        Assert.That((meta.Title, meta.Description, meta.Tags.Length, meta.Inputs.Length), Is.EqualTo(((string?)null, (string?)null, 0, 0)));
        Assert.That(meta.Responses.Select(r => r.Status), Is.EqualTo((int[])[200]));
        Assert.That(meta.Scopes, Is.EqualTo((Scope[])[Brief]));
    }

    [Test]
    public void ANamespaceTakesAwayForAllRoutesBelowAndForNoOthers()
    {
        var api = Api.Define("Without", a => a
            .Params(p => p.Query("limit", Schema.Integer))
            .Get("/list", r => r.Action(_ => { }))
            .Namespace("/single", n => n.Without(w => w.Query("limit")).Namespace("/deeper", d => d.Get(r => r.Action(_ => { })))));

        var inputs = api.Model.Routes.ToDictionary(r => r.Name, r => r.Meta.Inputs.Length);

        Assert.That((inputs["GET /list"], inputs["GET /single/deeper"]), Is.EqualTo((1, 0)));
    }

    [Test]
    public void WhatIsTakenAwayCanBeDeclaredAnewAtTheSameNode()
    {
        var api = Api.Define("Without", a => a
            .Params(p => p.Query("q", Schema.Integer))
            .Get(r => r.Without(w => w.Param("q")).Params(p => p.Header("q")).Action(_ => { })));

        Assert.That(api.Model.Routes[0].Meta.Inputs.Select(i => $"{i.Place} {i.Name}"), Is.EqualTo((string[])["Header q"]));
    }

    [Test]
    public void AnInputWithoutAPlaceIsTakenAwayWhereverItLanded()
    {
        var api = Api.Define("Without", a => a
            .Params(p => p.Param("note", Schema.String))
            .Namespace("/n", n => n.Without(w => w.Param("note")).Get(r => r.Action(_ => { })).Post(r => r.Action(_ => { }))));

        Assert.That(api.Model.Routes.Select(r => r.Meta.Inputs.Length), Is.EqualTo((int[])[0, 0]));
    }

    [Test]
    public void ABodyIsTakenAwayOfEitherKind()
    {
        var whole = Api.Define("Without", a => a
            .Params(p => p.Body(Schema.Integer))
            .Post(r => r.Without(w => w.Body()).Action(_ => { })));
        var parts = Api.Define("Without", a => a
            .Params(p => p.Property("a", Schema.Integer).Query("q"))
            .Post(r => r.Without(w => w.Body()).Action(_ => { })));

        Assert.That(whole.Model.Routes[0].Meta.Body, Is.Null);
        Assert.That(parts.Model.Routes[0].Meta.Inputs.Select(i => i.Name), Is.EqualTo((string[])["q"]));
    }

    [Test]
    public async Task ACaptureOfWhichTheTypeIsTakenAwayIsAText()
    {
        var api = Api.Define("Without", a => a.Namespace("/:id", n => n
            .Params(p => p.Path("id", Schema.Integer))
            .Get("/raw", r => r
                .Without(w => w.Path("id"))
                .Status(200, Schema.String)
                .Action(call => call.Render((object)call.Params.Get<string>("id"))))));

        var answer = await api.CallAsync("GET", "/x7/raw");

        Assert.That(answer.Body, Is.EqualTo("\"x7\""));
    }

    [Test]
    public void TakingAwayWhatNothingAboveDeclaresIsAMistake()
    {
        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Without", a => a
            .Params(p => p.Query("limit"))
            .RescueError<IOException>(404, (_, _) => { })
            .Namespace("/n", n => n
                .Without(w => w.Query("limt").Body())
                .Get(r => r.Without(w => w.Status(404).Query("limit")).Action(_ => { }))))).Mistakes;

        Assert.That(mistakes.Select(m => $"{m.Place} {m.Problem}"), Is.EqualTo((string[])
        [
            "Namespace /n takes away the query parameter 'limt', which nothing above it declares",
            "Namespace /n takes away the body, which nothing above it declares",
            "GET /n takes away the status 404, which nothing above it declares",
        ]));
        Assert.That(mistakes.Select(m => m.Origin.ToString()), Is.All.StartsWith("WithoutTests.cs:"));
    }

    [Test]
    public void TakingAwayForOneOfSeveralRoutesIsNoMistake()
    {
        var api = Api.Define("Without", a => a
            .Namespace("/n", n => n.Params(p => p.Param("x")).Namespace("/m", m => m
                .Without(w => w.Query("x"))
                .Get(r => r.Action(_ => { }))
                .Post(r => r.Action(_ => { })))));

        Assert.That(api.Model.Routes.Select(r => r.Meta.Inputs.Length), Is.EqualTo((int[])[0, 1]));
    }
}
