using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Model.Examples;

/// <summary>Examples in the tree, and as they are sent.</summary>
public sealed class ExampleTests
{
    static readonly Scope Full = new("Full");

    static readonly Entity<Book> Books = Entity.Define<Book>("Book", e => e
        .Property(b => b.Id, p => p.RenderOnly().Required())
        .Property(b => b.Title, p => p.Required().Length(1, 20))
        .Property(b => b.Stars, p => p.Default(3))
        .Property(b => b.Text, p => p.Scope(Full)));

    [Test]
    public void AnExampleIsARequestWithItsAnswer()
    {
        var api = Api.Define("Books", a => a.Put("/books/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Query("notify", Schema.Boolean).Header("X-Client").Cookie("theme").Property("book", Books, required: true))
            .Status(200, s => s.Expose("book", Books))
            .StatusHeader(200, "X-Version", Schema.Integer)
            .Example("tea", e => e
                .Summary("A book about tea").Description("It is *green*.")
                .Path("id", 7).Query("notify", true).Header("x-client", "cli").Cookie("theme", "dark").Param("book", new { title = "Tea" })
                .Render("book", new Book { Id = 7, Title = "Tea", Stars = 3 })
                .AnswerHeader("x-version", 2))
            .Action(_ => { })));

        var example = api.Model.Routes.Single().Meta.Examples.Single();
        var written = WrittenExample.Of(api.Model, api.Model.Routes.Single(), example);

        Assert.That((example.Name, example.Summary, example.Description, example.Status), Is.EqualTo(("tea", "A book about tea", "It is *green*.", 200)));
        Assert.That(
            written.Inputs.Select(i => $"{i.Input.Place} {i.Input.Name} {i.Json}"),
            Is.EqualTo((string[])["Path id 7", "Query notify true", "Header X-Client \"cli\"", "Cookie theme \"dark\"", "Body book {\"title\":\"Tea\"}"]));
        Assert.That(written.Body, Is.EqualTo("""{"book":{"title":"Tea"}}"""));
        Assert.That(written.Answer, Is.EqualTo("""{"book":{"id":7,"title":"Tea","stars":3}}"""));
        Assert.That(written.AnswerHeaders, Is.EqualTo(ImmutableArray.Create(KeyValuePair.Create("x-version", "2"))));
    }

    [Test]
    public void AnswersAreSeenWithTheScopesOfTheRoute()
    {
        var api = Api.Define("Books", a => a
            .Get("/plain", r => r.Status(200, Books).Example("x", e => e.Answers(new Book { Id = 1, Title = "A", Text = "t" })).Action(_ => { }))
            .Get("/full", r => r.Scope(Full).Status(200, Books).Example("x", e => e.Answers(new Book { Id = 1, Title = "A", Text = "t" })).Action(_ => { }))
            .Get("/either", r => r.RenderScopes(Full).Status(200, Books).Example("x", e => e.Answers(new Book { Id = 1, Title = "A", Text = "t" })).Action(_ => { })));

        var answers = api.Model.Routes.Select(r => WrittenExample.Of(api.Model, r, r.Meta.Examples[0]).Answer);

        Assert.That(answers, Is.EqualTo((string[])
        [
            """{"id":1,"title":"A","stars":0}""", """{"id":1,"title":"A","stars":0,"text":"t"}""", """{"id":1,"title":"A","stars":0,"text":"t"}""",
        ]));
    }

    [Test]
    public void AnExampleOfAnErrorMayBreakTheInputsAndAnswersWithAProblem()
    {
        var api = Api.Define("Books", a => a.Post("/books", r => r
            .Params(p => p.Query("page", Schema.Integer.AtLeast(1)).Body(Books))
            .Status(201, Books)
            .Status(409)
            .Example("wrong", e => e.Status(400).Query("page", "x").Body(new Dictionary<string, object?> { ["title"] = 5 }))
            .Example("known", e => e.Status(409).Body(new { title = "Tea" }).Problem("There is one already.", "book_known"))
            .Action(_ => { })));

        var written = api.Model.Routes.Single().Meta.Examples.Select(e => WrittenExample.Of(api.Model, api.Model.Routes.Single(), e)).ToList();

        Assert.That(written[0].Inputs.Single().Json, Is.EqualTo("\"x\""));
        Assert.That(written[0].Inputs.Single().IsValid, Is.False);
        Assert.That(written[0].Body, Is.EqualTo("""{"title":5}"""));
        Assert.That(written[0].IsBodyValid, Is.False);
        Assert.That(written[0].Answer, Is.EqualTo("""{"type":"urn:metaapi:problem:parameter_invalid","title":"The request breaks its declaration.","status":400,"code":"parameter_invalid"}"""));
        Assert.That(written[1].IsBodyValid, Is.True);
        Assert.That(written[1].Answer, Is.EqualTo("""{"type":"urn:metaapi:problem:book_known","title":"The request conflicts with what is there.","status":409,"detail":"There is one already.","code":"book_known"}"""));
    }

    [Test]
    public void ANamespaceHandsNoExampleDownAndTheSameNameReplacesOne()
    {
        var api = Api.Define("Books", a => a
            .Get(r => r.Status(204).Example("x", e => e.Summary("first")).Example("x", e => e.Summary("second")).Action(_ => { }))
            .Get("/other", r => r.Action(_ => { })));

        Assert.That(api.Model.Routes.Select(r => string.Join(',', r.Meta.Examples.Select(e => $"{e.Summary} {e.Status}"))), Is.EqualTo((string[])["second 204", ""]));
    }

    [Test]
    public void CodeThatAsksForTheCallIsLeftToTheCall() => Assert.That(
        () => Api.Define("Books", a => a.Get(r => r
            .Params(p => p.Query("q", Schema.String.After((object? _, ValueContext context) => context.Call.User)))
            .Example("x", e => e.Query("q", "b"))
            .Action(_ => { }))),
        Throws.Nothing);

    [Test]
    public void AnAnswerThatCodeCannotComputeYetIsLeftToTheCall()
    {
        var shelf = Entity.Define<Book>("Shelved", e => e.Property(b => b.Title).Value<int>("room", Schema.Integer, (_, context) => context.Call.Path.Length));

        var api = Api.Define("Books", a => a.Get(r => r.Status(200, shelf).Example("x", e => e.Answers(new Book { Title = "b" })).Action(_ => { })));

        var route = api.Model.Routes.Single();
        Assert.That(WrittenExample.Of(api.Model, route, route.Meta.Examples.Single()).Answer, Is.Null);
    }

    internal sealed class Book
    {
        public int Id { get; init; }

        public string Title { get; init; } = "";

        public int Stars { get; init; }

        public string? Text { get; init; }
    }
}
