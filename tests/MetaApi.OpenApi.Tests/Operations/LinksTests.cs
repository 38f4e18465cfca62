using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

/// <summary>What answers lead to: child routes by themselves, others by a word.</summary>
public sealed class LinksTests
{
    static readonly Entity User = Entity.Define("User", e => e.Property("id", Schema.Integer).Property("name", Schema.String));

    static NamespaceBuilder Users(NamespaceBuilder api, Action<ApiRouteBuilder>? post = null) => api.Namespace("/users", users => users
        .Get(r => r.Status(200, s => s.Expose("users", Schema.ArrayOf(User))).Action(_ => { }))
        .Post(r =>
        {
            r.Status(201, s => s.Expose("user", User)).Action(_ => { });
            post?.Invoke(r);
        })
        .Namespace("/:id", user => user
            .Params(p => p.Path("id", Schema.Integer))
            .Get(r => r.Status(200, User).Action(_ => { }))
            .Delete(r => r.Status(204).Action(_ => { }))
            .Get("/notes", r => r.Status(200, Schema.ArrayOf(Schema.String)).Action(_ => { }))
            .Get("/notes/:note", r => r.Status(200, Schema.String).Action(_ => { }))));

    static string LinksOf(JsonNode document, string path, string method, string status) =>
        document["paths"]![path]![method]!["responses"]![status]!["links"]?.ToJsonString() ?? "";

    [Test]
    public void WhatIsMadeLeadsToItsRoutesByTheIdThatTheAnswerTells() => Assert.That(
        LinksOf(Document.Of(a => Users(a)), "/users", "post", "201"),
        Is.EqualTo("""{"getUsersById":{"operationId":"getUsersById","parameters":{"id":"$response.body#/user/id"}},"deleteUsersById":{"operationId":"deleteUsersById","parameters":{"id":"$response.body#/user/id"}}}"""));

    [Test]
    public void WhatIsFoundLeadsToItsPartsByThePathOfTheRequest() => Assert.That(
        LinksOf(Document.Of(a => Users(a)), "/users/{id}", "get", "200"),
        Is.EqualTo("""{"getUsersByIdNotes":{"operationId":"getUsersByIdNotes","parameters":{"id":"$request.path.id"}}}"""));

    [Test]
    public void AListLeadsNowhereForItTellsManyIds() =>
        Assert.That(LinksOf(Document.Of(a => Users(a)), "/users", "get", "200"), Is.Empty);

    [Test]
    public void TypesThatDifferAreNoLink()
    {
        var document = Document.Of(a => a
            .Post("/users", r => r.Status(201, User).Action(_ => { }))
            .Get("/users/:id", r => r.Params(p => p.Path("id", Schema.Guid)).Status(204).Action(_ => { })));

        Assert.That(LinksOf(document, "/users", "post", "201"), Is.Empty);
    }

    [Test]
    public void TwoPlacesForOneIdAreNoLink()
    {
        var document = Document.Of(a => a
            .Post("/pairs", r => r.Status(201, s => s.Expose("left", User).Expose("right", User)).Action(_ => { }))
            .Get("/pairs/:id", r => r.Params(p => p.Path("id", Schema.Integer)).Status(204).Action(_ => { })));

        Assert.That(LinksOf(document, "/pairs", "post", "201"), Is.Empty);
    }

    [Test]
    public void ALinkIsTakenAwayByItsTargetAndAllOfThemWithoutOne()
    {
        var one = Document.Of(a => Users(a, r => r.WithoutLink("DELETE /users/:id")));
        var all = Document.Of(a => Users(a, r => r.WithoutLink()));

        Assert.That(JsonNode.Parse(LinksOf(one, "/users", "post", "201")).Names(), Is.EqualTo(["getUsersById"]));
        Assert.That(LinksOf(all, "/users", "post", "201"), Is.Empty);
    }

    [Test]
    public void AnyOtherRouteIsLinkedToByAWord()
    {
        var document = Document.Of(a => Users(a).Get("/notes/:id", r => r
            .Status(200, s => s.Expose("author", Schema.Integer))
            .Link("author", "GET /users/:id", l => l.Param("id", "$response.body#/author").Description("Who wrote it."))
            .Action(_ => { })));

        Assert.That(
            LinksOf(document, "/notes/{id}", "get", "200"),
            Is.EqualTo("""{"author":{"operationId":"getUsersById","parameters":{"id":"$response.body#/author"},"description":"Who wrote it."}}"""));
    }

    [Test]
    public void ARouteOfEveryMethodIsLinkedToByItsFirstOne()
    {
        var document = Document.Of(a => a
            .Route("/things/:id", r => r.Status(204).Action(_ => { }))
            .Get("/notes/:id", r => r.Status(204).Link("thing", "* /things/:id", l => l.Param("id", "$request.path.id")).Action(_ => { })));

        Assert.That(
            LinksOf(document, "/notes/{id}", "get", "204"), Is.EqualTo("""{"thing":{"operationId":"getThingsById","parameters":{"id":"$request.path.id"}}}"""));
    }

    [Test]
    public void ALinkIsCalledAsItsOperationInLettersOfNamesOfComponents()
    {
        var document = Document.Of(a => a
            .Get("/über/:id", r => r.Status(200, User).Action(_ => { }))
            .Get("/über/:id/mehr", r => r.Status(204).Action(_ => { })));

        Assert.That(JsonNode.Parse(LinksOf(document, "/%C3%BCber/{id}", "get", "200")).Names(), Is.EqualTo(["get_berByIdMehr"]));
    }

    [Test]
    public void SixteenLinksAreEnoughForOneAnswer()
    {
        var document = Document.Of(a => a.Namespace("/:id", n =>
        {
            n.Get(r => r.Status(200, User).Action(_ => { }));
            foreach (var number in Enumerable.Range(1, 20))
                n.Get($"/part{number}", r => r.Status(204).Action(_ => { }));
        }));

        Assert.That(JsonNode.Parse(LinksOf(document, "/{id}", "get", "200")).Names().Count(), Is.EqualTo(16));
    }
}
