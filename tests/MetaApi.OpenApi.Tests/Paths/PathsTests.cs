using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Paths;

public sealed class PathsTests
{
    [Test]
    [Spec("M-383", "M-386")]
    public void MethodsOfOnePathShareAnItem()
    {
        var document = Document.Of(api => api
            .Get("/users/:id", r => r.Action(_ => { }))
            .Get("/users", r => r.Action(_ => { }))
            .Put("/users/:id", r => r.Action(_ => { })));

        Assert.That(document["paths"].Names(), Is.EqualTo(["/users/{id}", "/users"]));
        Assert.That(document["paths"]!["/users/{id}"].Names(), Is.EqualTo(["get", "put"]));
    }

    [Test]
    public void PathsThatDifferInNamesAloneShareAnItemAndTheFirstNames()
    {
        var document = Document.Of(api => api
            .Get("/users/:id/notes/:note", r => r.Action(_ => { }))
            .Delete("/users/:user/notes/:id", r => r
                .Params(p => p.Path("id", Schema.Integer).Path("user", Schema.String)).Action(_ => { })));

        var delete = document["paths"]!["/users/{id}/notes/{note}"]!["delete"]!;

        Assert.That(delete["parameters"]!.AsArray().Select(p => $"{p!["name"]} {p["schema"]!["type"]}"), Is.EqualTo(["note integer", "id string"]));
    }

    [Test]
    public void AWildcardBesideAParameterOfTheSameNameIsDocumentedToo()
    {
        var document = Document.Of(api => api
            .Get("/files/:name", r => r.Action(_ => { }))
            .Get("/files/*name", r => r.Action(_ => { })));

        Assert.That(document["paths"].Names(), Is.EqualTo(["/files/{name}", "/files/{name2}"]));
        Assert.That((string?)document["paths"]!["/files/{name2}"]!["get"]!["parameters"]![0]!["name"], Is.EqualTo("name2"));
    }

    [TestCase("/files/*path", "rest of the path")]
    [TestCase("/files/*path/info", "any number of segments")]
    public void AWildcardIsAParameterWhoseDescriptionSaysWhatItTakes(string path, string note)
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Path("path", Schema.String.Description("Which file."))), path, "GET");

        var parameter = operation["parameters"]![0]!;

        Assert.That((string?)parameter["in"], Is.EqualTo("path"));
        Assert.That((string?)parameter["description"], Does.StartWith("Which file.\n\n").And.Contain(note).And.Contain("slashes"));
    }

    [Test]
    [Spec("M-022", "M-384", "W-56")]
    public void CapturesWithoutNamesGetOne()
    {
        var document = Document.Of(api => api.Get("/a/:/b/*", r => r.Action(_ => { })));

        Assert.That(document["paths"].Names(), Is.EqualTo(["/a/{param1}/b/{wildcard1}"]));
        Assert.That(document.Objects().Where(o => o.ContainsKey("in")).Select(o => (string?)o["name"]), Is.EqualTo(["param1", "wildcard1"]));
    }

    [Test]
    [Spec("M-389")]
    public void MethodsThatOpenApiHasNoWordForAreLeftOut()
    {
        var document = Document.Of(api => api.Route("/cache", "PURGE", r => r.Action(_ => { })));

        Assert.That(document["paths"].Names(), Is.Empty);
    }
}
