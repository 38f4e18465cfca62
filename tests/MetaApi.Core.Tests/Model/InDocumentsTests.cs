namespace MetaApi.Core.Tests.Model;

public sealed class InDocumentsTests
{
    static readonly ApiOptions Two = new() { Documents = [new("public"), new("partners")] };

    [Test]
    public void TheNearestChoiceOfDocumentsHolds()
    {
        var api = Api.Define("Test", a => a
            .Get("/all", r => r.Action(_ => { }))
            .Namespace("/n", n => n
                .InDocuments("partners")
                .Get("/inherits", r => r.Action(_ => { }))
                .Get("/chooses", r => r.InDocuments("public", "partners").Action(_ => { }))
                .Get("/lets-go", r => r.Without(w => w.InDocuments()).Action(_ => { }))), Two);

        Assert.That(api.Model.Routes.Select(r => string.Join(",", r.Meta.Documents)), Is.EqualTo((string[])["", "partners", "public,partners", ""]));
    }

    [Test]
    public void TheNodeThatChoseIsExplained()
    {
        var api = Api.Define("Test", a => a.Namespace("/n", n => n.InDocuments("public", "partners").Get(r => r.Action(_ => { }))), Two);

        var part = api.Explain("GET", "/n").Parts.Single(p => p.Kind is ExplainedKind.Documents);

        Assert.That((part.Name, part.Node), Is.EqualTo(("public, partners", "Namespace /n")));
    }

    [Test]
    public void ADocumentThatIsNotDeclaredIsAMistakeOfTheNodeThatNamesIt() => Assert.That(
        Mistakes(a => a.Namespace("/n", n => n
            .InDocuments("partner")
            .Get(r => r.Action(_ => { }))
            .Put(r => r.Action(_ => { }))
            .Post(r => r.InDocuments("everybody").Action(_ => { }))), Two),
        Is.EqualTo((string[])
        [
            "Namespace /n stands in the document 'partner', which the API does not declare; write 'partners'",
            "POST /n stands in the document 'everybody', which the API does not declare; use one of 'public', 'partners', or declare it in ApiOptions.Documents",
        ]));

    [Test]
    public void AChoiceWithoutDocumentsIsAMistake() => Assert.That(
        Mistakes(a => a.Get(r => r.InDocuments("public").Action(_ => { })), new()),
        Is.EqualTo((string[])
            ["GET / stands in the document 'public', which the API does not declare; declare it in its options: Documents = [new(\"public\")]"]));

    [Test]
    public void NamesThatAreOneOrNoFileEverywhereAreMistakes() => Assert.That(
        Mistakes(_ => { }, new() { Documents = [new("a"), new("a"), new("v1"), new("V1"), new("../x"), new("con"), new("v2."), new("v2.0"), new("")] }),
        Is.EqualTo((string[])
        [
            "The API 'Test' declares two documents named 'a'; give them different names",
            "The API 'Test' declares the documents 'v1' and 'V1', which are one on systems that do not mind case; give them different names",
            .. ((string[])["../x", "con", "v2.", ""]).Select(name => $"The API 'Test' declares a document named '{name}', which is no name of a file everywhere; "
                + "use at most 100 letters, digits and . - _, no dot at an end, and no name of a device such as 'con'"),
        ]));

    [Test]
    public void AChoiceOfNothingIsRefusedAtOnce() =>
        Assert.That(() => Api.Define("Test", a => a.InDocuments()), Throws.ArgumentException.With.Message.Contains("Name a document"));

    static IEnumerable<string> Mistakes(Action<NamespaceBuilder> block, ApiOptions options) =>
        Assert.Throws<ApiDeclarationException>(() => Api.Define("Test", block, options))!.Mistakes.Select(m => $"{m.Place} {m.Problem}; {m.Remedy}");
}
