namespace MetaApi.Core.Tests.Model.Links;

/// <summary>What a link can say wrongly.</summary>
public sealed class LinkMistakeTests
{
    static readonly TestCaseData<Action<ApiRouteBuilder>, string>[] Mistakes =
    [
        new(
            r => r.Link("x", "GET /user/:id", l => l.Param("id", "$response.body#/author")),
            "has the link 'x', which leads to 'GET /user/:id', which is no route of the API; did you mean 'GET /users/:id'? Correct it."),
        new(
            r => r.Link("x", "elsewhere", l => { }),
            "has the link 'x', which leads to 'elsewhere', which is no route of the API; name a route by method and whole path, as in 'GET /users/:id'."),
        new(
            r => r.Link("x", "GET /users/:id", l => l.Param("id", "$response.body#/author").Param("idd", "1")),
            "has the link 'x', which fills in the parameter 'idd', which GET /users/:id does not have; did you mean 'id'? Correct the name."),
        new(
            r => r.Link("x", "GET /users/:id", l => { }),
            "has the link 'x', which says nothing of 'id', without which there is no path; say Param(\"id\", \"$response.body#/…\"), or where else it is found."),
        new(
            r => r.Link("x", "GET /users/:id", l => l.Param("id", "$response.body#/writer")),
            "has the link 'x', which takes '$response.body#/writer', which is found in the body of the status 200, which does not have it; "
            + "use $response.body#/…, $response.header.…, $request.path.… or $request.query.…."),
        new(
            r => r.Link("x", "GET /users/:id", l => l.Param("id", "$request.path.user")),
            "has the link 'x', which takes '$request.path.user', which is found in the path of the request, which declares no 'user'; "
            + "use $response.body#/…, $response.header.…, $request.path.… or $request.query.…."),
        new(
            r => r.Link("x", "GET /users/:id", l => l.Param("id", "$answer")),
            "has the link 'x', which takes '$answer', which is no runtime expression; use $response.body#/…, $response.header.…, $request.path.… or $request.query.…."),
        new(
            r => r.Link("x", "GET /users/:id", l => l.Param("id", "7").Status(201)),
            "has the link 'x', which is of the status 201, which it does not declare; declare it with Status(201), or say another status."),
        new(
            r => r.Link("the author", "GET /users/:id", l => l.Param("id", "7")),
            "has the link 'the author', which has a name that a document cannot have; use letters of ASCII, digits, '.', '_' and '-'."),
        new(r => r.WithoutLink("GET /users/:ID"), "takes away the link to 'GET /users/:ID', which is no route of the API; did you mean 'GET /users/:id'? Correct it."),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public void AWrongLinkSaysWhatToDo(Action<ApiRouteBuilder> declare, string mistake)
    {
        var thrown = Assert.Throws<ApiDeclarationException>(() => Api.Define("Links", a => a
            .Get("/users/:id", r => r.Status(204).Action(_ => { }))
            .Get("/notes/:id", r =>
            {
                r.Status(200, s => s.Expose("author", Schema.String)).Action(_ => { });
                declare(r);
            })));

        Assert.That(thrown.Mistakes.Single().ToString(), Is.EqualTo($"GET /notes/:id {mistake} ({thrown.Mistakes[0].Origin})"));
    }

    [TestCase("$response.body#/author")]
    [TestCase("$response.header.X-Author")]
    [TestCase("$request.path.id")]
    [TestCase("$statusCode")]
    [TestCase("7")]
    public void EveryPlaceOfAValueCanBeSaid(string value)
    {
        var api = Api.Define("Links", a => a
            .Get("/users/:id", r => r.Status(204).Action(_ => { }))
            .Get("/notes/:id", r => r
                .Status(200, s => s.Expose("author", Schema.String))
                .Link("author", "GET /users/:id", l => l.Param("id", value).Description("Who wrote it."))
                .Action(_ => { })));

        var link = api.Model.Routes[1].Meta.Links.Single();

        Assert.That((link.Name, link.Target, link.Status, link.Description), Is.EqualTo(("author", "GET /users/:id", 200, "Who wrote it.")));
        Assert.That(link.Parameters.Single(), Is.EqualTo(KeyValuePair.Create("id", value)));
    }
}
