namespace MetaApi.Core.Tests.Model.Examples;

/// <summary>What an example can say wrongly.</summary>
public sealed class ExampleMistakeTests
{
    static readonly Schema Title = Schema.Object(o => o.Property("title", Schema.String.Length(1, 3), p => p.Required()).Property("stars", Schema.Integer));

    static readonly TestCaseData<Action<ApiRouteBuilder>, string>[] Mistakes =
    [
        new(
            r => r.Params(p => p.Query("limit", Schema.Integer)).Example("x", e => e.Query("limt", 5)),
            "which gives a value to the query parameter 'limt', which it does not declare; did you mean 'limit'? Else leave it out, or declare it in Params(…)."),
        new(
            r => r.Example("x", e => e.Param("colour", "red")),
            "which gives a value to 'colour', which it does not declare; leave it out, or declare it in Params(…)."),
        new(
            r => r.Params(p => p.Query("a").Header("a")).Example("x", e => e.Param("a", "red")),
            "which gives a value to 'a', which is declared as query parameter and as header; say which: Path(…), Query(…), Header(…), Cookie(…), Property(…) or Form(…)."),
        new(
            r => r.Params(p => p.Query("limit", Schema.Integer.AtMost(9))).Example("x", e => e.Query("limit", 10)),
            "which gives the query parameter 'limit' a value that breaks its declaration: max (limit 9); change the value, or say Status(…) of the error that it is to show."),
        new(
            r => r.Params(p => p.Query("limit", Schema.Integer.Nullable())).Example("x", e => e.Query("limit", null)),
            "which gives the query parameter 'limit' a value that breaks its declaration: null; change the value, or say Status(…) of the error that it is to show."),
        new(
            r => r.Params(p => p.Query("a", required: true).Property("b", Schema.Integer)).Example("x", e => { }),
            "which gives no value to the query parameter 'a', which is required; say Query(\"a\", …), or Status(…) of the error that it is to show."),
        new(
            r => r.Params(p => p.Body(Title)).Example("x", e => { }),
            "which has no body, which is required; say Body(…), or Status(…) of the error that it is to show."),
        new(
            r => r.Params(p => p.Body(Title)).Example("x", e => e.Body(new { title = "much too long" })),
            "which has a body that breaks its declaration: maxLength (limit 3) at '/title'; change the body, or say Status(…) of the error that it is to show."),
        new(
            r => r.Params(p => p.Property("a", Schema.Integer)).Example("x", e => e.Body(new { a = 1 })),
            "which has a whole body, which it does not declare; give each property its value: Param(\"name\", …)."),
        new(
            r => r.Params(p => p.File("a")).Example("x", e => e.Form("a", "text")),
            "which gives a value to 'a', which is a file; use File(\"a\", bytes, \"image/png\")."),
        new(
            r => r.Params(p => p.Form("a")).Example("x", e => e.File("a", [1])),
            "which gives a file to 'a', which is none; use Form(\"a\", …)."),
        new(
            r => r.Status(204).Example("x", e => e.Status(410)),
            "which answers with the status 410, which it does not declare; declare it with Status(410), or use one of 204."),
        new(
            r => r.Status(200, Title).Example("x", e => e.Answers(new { stars = 1 })),
            "which has an answer that breaks the declaration of the status 200: required at '/title'; change the answer or the schema."),
        new(
            r => r.Status(200, Title).Example("x", e => e.Answers(new { title = "much too long" })),
            "which has an answer that breaks the declaration of the status 200: maxLength (limit 3) at '/title'; change the answer or the schema."),
        new(
            r => r.Status(200, Title).Example("x", e => e.Answers(new { title = "abc", starz = 1 })),
            "which has an answer with the member 'starz', which the declaration does not show; did you mean 'stars'? Else leave it out, or declare it."),
        new(
            r => r.Params(p => p.Param("book", Title)).Example("x", e => e.Param("book", new Dictionary<string, object?> { ["title"] = "abc", ["x/y"] = 1 })),
            "which gives the body property 'book' a member 'x/y', which the declaration does not show; leave it out, or declare it."),
        new(
            r => r.Status(200, s => s.Expose("book", Title)).Example("x", e => e.Render("bok", new { title = "abc" })),
            "which renders 'bok', which the status 200 does not expose; did you mean 'book'? Else render one of 'book'."),
        new(
            r => r.Status(200, Schema.ArrayOf(Title)).Example("x", e => e.Render("a", 1)),
            "which tells the body of the status 200 by keys, and it is one value; say Answers(…)."),
        new(
            r => r.Status(200, s => s.Expose("a", Schema.Integer)).Example("x", e => e.Render("a", 1).Answers(new { a = 1 })),
            "which tells its answer as a whole and by keys; say either Answers(…) or Render(…)."),
        new(
            r => r.Status(404).Example("x", e => e.Status(404).Answers(new { no = 1 })),
            "which tells the body of the status 404, which is a problem; say what is wrong with Problem(…), or nothing."),
        new(
            r => r.Status(204).Example("x", e => e.Problem("no")),
            "which answers with a problem, and the status 204 with a body of its own; leave Problem(…) out, or use the status of an error."),
        new(
            r => r.Status(204).Example("x", e => e.Answers("no")),
            "which tells a body of the status 204, which has none; leave it out, or declare what the status answers."),
        new(
            r => r.StatusText(200).Example("x", e => e.Answers(5)),
            "which answers the status 200 with something else than text; give the text of the body: Answers(\"…\")."),
        new(
            r => r.StatusEvents(200, Title).Example("x", e => e.Answers("data")),
            "which tells a body of the status 200, which is a stream of events; leave it out."),
        new(
            r => r.Status(204).Example("x", e => e.AnswerHeader("X-A", 1)),
            "which answers with the header 'X-A', which the status 204 does not have; leave it out, or declare it with StatusHeader(204, \"X-A\")."),
        new(
            r => r.Status(204).StatusHeader(204, "X-A", Schema.Integer).Example("x", e => e.AnswerHeader("X-A", "one")),
            "which gives the header 'X-A' a value that breaks its declaration: type (expected integer); change the value or the schema."),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public void AWrongExampleSaysWhatToDo(Action<ApiRouteBuilder> declare, string mistake)
    {
        var thrown = Assert.Throws<ApiDeclarationException>(() => Api.Define("Examples", a => a.Post(r => { declare(r); r.Action(_ => { }); })));

        Assert.That(thrown.Mistakes.Select(m => m.ToString()), Has.One.EqualTo(
            $"POST / has the example 'x', {mistake} ({thrown.Mistakes[0].Origin})"));
    }

    [Test]
    public void AllMistakesOfExamplesAreToldTogether()
    {
        var thrown = Assert.Throws<ApiDeclarationException>(() => Api.Define("Examples", a => a.Get("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer))
            .Status(204)
            .Example("one", e => e.Path("id", "x").Query("q", 1))
            .Example("two", e => e.Status(404))
            .Action(_ => { }))));

        Assert.That(thrown.Mistakes.Select(m => m.Problem), Is.EqualTo((string[])
        [
            "has the example 'one', which gives a value to the query parameter 'q', which it does not declare",
            "has the example 'one', which gives the path parameter 'id' a value that breaks its declaration: type (expected integer)",
            "has the example 'two', which answers with the status 404, which it does not declare",
        ]));
    }
}
