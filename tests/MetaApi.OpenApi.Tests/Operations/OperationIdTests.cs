using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class OperationIdTests
{
    [Test]
    public void AnOperationIsCalledAsDeclaredAndNoOtherOneIs()
    {
        var paths = Document.Of(a => a
            .Get("/notes", r => r.Action(_ => { }))
            .Get("/all", r => r.OperationId("getNotes").Action(_ => { })))["paths"]!;

        Assert.That((paths["/all"]!["get"]!["operationId"]!.GetValue<string>(), paths["/notes"]!["get"]!["operationId"]!.GetValue<string>()), Is.EqualTo(("getNotes", "getNotes2")));
    }

    [Test]
    public void AnIdThatIsNoIdentifierOrHasSeveralOperationsIsAMistake()
    {
        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Ids", a => a
            .Get("/a", r => r.OperationId("list notes").Action(_ => { }))
            .Get("/b", r => r.OperationId("list").Action(_ => { }))
            .Post("/b", r => r.OperationId("list").Action(_ => { }))
            .Route("/c", r => r.OperationId("any").Action(_ => { })))).Mistakes;

        Assert.That(mistakes.Select(m => m.ToString().Split(" (")[0]), Is.EqualTo((string[])
        [
            "GET /a has the operation id 'list notes', which is no identifier; use letters, digits and '_', and no digit first, as in 'listNotes'.",
            "* /c has the operation id 'any', and is an operation for each method; leave it out, or declare a route for each method.",
            $"POST /b has the operation id 'list', as GET /b has at {mistakes[2].ToString().Split(" has at ")[1].Split(';')[0]}; give one of them another.",
        ]));
    }
}
