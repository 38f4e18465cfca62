using System.Text.Json.Nodes;
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
    [Spec("M-025", "W-19")]
    public void CapturesInsideASegmentAreParametersOfTheirOwn()
    {
        var document = Document.Of(api => api
            .Get("/v:version/:from-:to.json", r => r.Params(p => p.Path("from", Schema.Integer)).Action(_ => { }))
            .Put("/v:v/:a-:b.json", r => r.Action(_ => { }))
            .Get("/jobs/:id::cancel", r => r.Action(_ => { }))
            .Get("/:.json", r => r.Action(_ => { })));

        var paths = document["paths"]!;

        Assert.That(paths.Names(), Is.EqualTo(["/v{version}/{from}-{to}.json", "/jobs/{id}:cancel", "/{param1}.json"]));
        Assert.That(Parameters(paths["/v{version}/{from}-{to}.json"]!["get"]!), Is.EqualTo(["from integer", "version string", "to string"]));
        Assert.That(Parameters(paths["/v{version}/{from}-{to}.json"]!["put"]!), Is.EquivalentTo(["version string", "from string", "to string"]));
        Assert.That(Parameters(paths["/{param1}.json"]!["get"]!), Is.EqualTo(["param1 string"]));
    }

    [Test]
    public void AMixedWildcardPathOfTheSameTemplateCountsItsCaptures()
    {
        var document = Document.Of(api => api
            .Get("/v:n/:name", r => r.Action(_ => { }))
            .Get("/v:n/*name", r => r.Action(_ => { })));

        Assert.That(document["paths"].Names(), Is.EqualTo(["/v{n}/{name}", "/v{n2}/{name2}"]));
    }

    [Test]
    [Spec("M-038", "M-132", "M-389")]
    public void ARouteForEveryMethodIsShownUnderTheCommonOnesThatNoOtherNames()
    {
        var document = Document.Of(api => api
            .Route("/things/:id", r => r.Title("Any").Params(p => p.Param("size", Schema.Integer)).Action(_ => { }))
            .Get("/things/:key", r => r.Title("Get").Action(_ => { }))
            .Route("/things/:id", "PURGE", r => r.Title("Purge").Action(_ => { })));

        var item = document["paths"]!["/things/{id}"]!;

        Assert.That(item.Names(), Is.EqualTo(["put", "post", "patch", "delete", "get", "x-oai-additionalOperations"]));
        Assert.That(item.Objects().Select(o => (string?)o["summary"]).OfType<string>(), Is.EqualTo(["Any", "Any", "Any", "Any", "Get", "Purge"]));
        Assert.That(item["delete"]!["requestBody"]!.ToJsonString(), Is.EqualTo(item["put"]!["requestBody"]!.ToJsonString()).And.Contain("size"));
        Assert.That((string?)item["delete"]!["operationId"], Is.EqualTo("deleteThingsById"));
    }

    [Test]
    public void ARouteForEveryMethodIsLeftOutWhereOthersNameAllCommonOnes()
    {
        string[] methods = ["GET", "PUT", "POST", "PATCH", "DELETE"];

        var document = Document.Of(api => methods.Aggregate(
            api.Route(r => r.Title("Any").Action(_ => { })), (to, method) => to.Route("", method, r => r.Action(_ => { }))));

        Assert.That(document["paths"]!["/"].Names(), Is.EqualTo(["get", "put", "post", "patch", "delete"]));
        Assert.That(document.Objects().Select(o => (string?)o["summary"]), Has.None.EqualTo("Any"));
    }

    [Test]
    [Spec("M-389")]
    public void MethodsThatOpenApiHasNoWordForAreAnExtension()
    {
        var document = Document.Of(api => api
            .Route("/cache/:key", "purge", r => r.Status(200, Schema.Integer).Action(_ => { }))
            .Route("/cache/:name", "LOCK", r => r.Action(_ => { })));

        var operations = document["paths"]!["/cache/{key}"]!["x-oai-additionalOperations"]!;

        Assert.That(operations.Names(), Is.EqualTo(["PURGE", "LOCK"]));
        Assert.That((string?)operations["PURGE"]!["operationId"], Is.EqualTo("purgeCacheByKey"));
        Assert.That((string?)operations["PURGE"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["type"], Is.EqualTo("integer"));
        Assert.That(Parameters(operations["LOCK"]!), Is.EqualTo(["key string"]));
    }

    static IEnumerable<string> Parameters(JsonNode operation) =>
        operation["parameters"]!.AsArray().Select(p => $"{p!["name"]} {p["schema"]!["type"]}");
}
