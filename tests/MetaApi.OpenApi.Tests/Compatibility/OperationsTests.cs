using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Compatibility;

public sealed class OperationsTests
{
    [Test]
    [Spec("M-391")]
    public void AnOperationHasWhatIsSaidOfItAndAnId()
    {
        var operation = Document.OperationOf(r => r
            .Title("Short").Description("Long.").Tags("Things")
            .Params(p => p.Query("q").Property("name", Schema.String)));

        Assert.That(operation.Names(), Is.EqualTo(["tags", "summary", "description", "operationId", "parameters", "requestBody", "responses"]));
    }

    [Test]
    [Spec("M-394")]
    public void InheritedParametersComeFirstAndCapturesNobodyDeclaredLast()
    {
        var document = Document.Of(api => api
            .Namespace("/:foo", n => n
                .Params(p => p.Query("outer"))
                .Get("/:bar", r => r.Params(p => p.Query("inner")).Action(_ => { }))));

        var parameters = document["paths"]!["/{foo}/{bar}"]!["get"]!["parameters"]!.AsArray();

        Assert.That(parameters.Select(p => (string?)p!["name"]), Is.EqualTo(["outer", "inner", "foo", "bar"]));
    }

    [Test]
    [Spec("M-395")]
    public void AListInTheQueryHasItsItemsAndItsRules()
    {
        var operation = Document.OperationOf(r => r.Params(p => p
            .Query("sizes", Schema.ArrayOf(Schema.String.OneOf("S", "M")).Count(1, 2).Default(new[] { "M" }), required: true)));

        Assert.That(operation["parameters"]![0]!.ToJsonString(), Is.EqualTo(
            """{"name":"sizes","in":"query","schema":{"maxItems":2,"minItems":1,"type":"array","items":{"enum":["S","M"],"type":"string"},"default":["M"]}}"""));
    }

    [Test]
    [Spec("M-392", "M-397")]
    public void ParametersOutsideTheBodyMakeNoBody()
    {
        var operation = Document.OperationOf(r => r.Params(p => p.Query("q").Header("X-A").Cookie("c")));

        Assert.That(operation.Names(), Does.Contain("parameters").And.Not.Contain("requestBody"));
    }

    [Test]
    [Spec("W-22", "W-55")]
    public void ABodyOfSeveralLevelsIsDocumentedAsOne()
    {
        var document = Document.Of(api => api
            .Params(p => p.Property("a", Schema.Integer, required: true))
            .Namespace("/2", two => two
                .Params(p => p.Property("b", Schema.Integer))
                .Namespace("/3", three => three.Post(r => r.Params(p => p.Property("c", Schema.Boolean, required: true)).Action(_ => { })))));

        var body = document["paths"]!["/2/3"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;

        Assert.That(body["properties"].Names(), Is.EqualTo(["a", "b", "c"]));
        Assert.That(body["required"].Texts(), Is.EqualTo(["a", "c"]));
    }

    [Test]
    [Spec("M-398")]
    public void ABodyWhosePropertiesAreAllHiddenIsAnObjectWithout() =>
        Assert.That(
            Document.Read(Schema.Object(e => e.Property("id", Schema.Integer, p => p.RenderOnly()))).ToJsonString(),
            Is.EqualTo("""{"type":"object"}"""));

    [Test]
    [Spec("M-402", "M-428", "W-55")]
    public void ScopesOfARouteShowInItsWholeBodyAndAnswerAndInTheirNames()
    {
        var full = new Scope("Full");
        var note = Entity.Define("Note", e => e.Property("title", Schema.String).Property("content", Schema.String, p => p.Scope(full)));

        var document = Document.Of(api => api
            .Post("/full", r => r.Scope(full).Params(p => p.Body(note)).Status(200, note).Action(_ => { }))
            .Post("/plain", r => r.Params(p => p.Body(note)).Status(200, note).Action(_ => { })));

        Assert.That(References(document["paths"]!["/full"]), Is.EqualTo(["Note_Full", "Note_Full"]));
        Assert.That(References(document["paths"]!["/plain"]), Is.EqualTo(["Note", "Note"]));
        Assert.That(document["components"]!["schemas"]!["Note_Full"]!["properties"].Names(), Is.EqualTo(["title", "content"]));
    }

    static IEnumerable<string> References(System.Text.Json.Nodes.JsonNode? node) => node.Objects()
        .Select(o => (string?)o["$ref"]).OfType<string>().Where(r => r.StartsWith("#/components/schemas/", StringComparison.Ordinal)).Select(r => r.Split('/')[^1]).Where(name => name != "Problem");
}
