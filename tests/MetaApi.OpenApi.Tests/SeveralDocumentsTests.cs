using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests;

public sealed class SeveralDocumentsTests
{
    static readonly Entity Secret = Entity.Define("Secret", e => e.Property("key", Schema.String));

    static readonly ApiModel Model = Api.Define("Notes", a => a
        .Tags("Notes")
        .Route("/notes", r => r.Action(_ => { }))
        .InDocuments("public", "partners")
        .Namespace("/inside", n => n
            .InDocuments("partners")
            .Tags("Inside")
            .Get(r => r.Status(200, Secret).Security(SecurityScheme.Bearer("staff")).Action(_ => { })))
        .Delete("/notes", r => r.InDocuments("partners").Action(_ => { })), new()
        {
            Title = "Our notes",
            Documents = [new("public") { Description = "For everybody." }, new("partners") { Title = "Partners' notes", Version = "7" }],
        }).Model;

    [Test]
    public void ADocumentTellsOfItsRoutesAndOfWhatTheyUse()
    {
        var open = Json(new() { Document = "public" });
        var partners = Json(new() { Document = "partners" });

        Assert.That(Names(open["paths"]), Is.EqualTo((string[])["/notes"]));
        Assert.That(open["components"], Is.Null);
        Assert.That(open["tags"]!.AsArray().Select(t => (string)t!["name"]!), Is.EqualTo((string[])["Notes"]));
        Assert.That(Names(partners["paths"]), Is.EqualTo((string[])["/notes", "/inside"]));
        Assert.That(partners["components"]!["schemas"]!["Secret"], Is.Not.Null);
        Assert.That(partners["components"]!["securitySchemes"]!["staff"], Is.Not.Null);
    }

    [Test]
    public void ADocumentSaysWhatItIsAndElseWhatTheApiIs()
    {
        var open = Json(new() { Document = "public" })["info"]!;
        var partners = Json(new() { Document = "partners" })["info"]!;

        Assert.That(((string)open["title"]!, (string)open["version"]!, (string)open["description"]!), Is.EqualTo(("Our notes", "1.0.0", "For everybody.")));
        Assert.That(((string)partners["title"]!, (string)partners["version"]!, (string?)partners["description"]), Is.EqualTo(("Partners' notes", "7", (string?)null)));
    }

    [Test]
    public void TheFirstDocumentIsMeantWhereNoneIsNamed() =>
        Assert.That(Model.ToOpenApiJson(), Is.EqualTo(Model.ToOpenApiJson(new() { Document = "public" })));

    [Test]
    public void ARouteForEveryMethodLeavesOutThoseThatARouteOfAnotherDocumentServes() =>
        Assert.That(Names(Json(new() { Document = "public" })["paths"]!["/notes"]), Is.EquivalentTo((string[])["get", "put", "post", "patch"]));

    [TestCase("partner", "did you mean 'partners'?")]
    [TestCase("everybody", "it declares 'public', 'partners'.")]
    public void ADocumentThatIsNotDeclaredIsRefused(string name, string remedy) => Assert.That(
        () => Model.ToOpenApi(new() { Document = name }),
        Throws.ArgumentException.With.Message.StartsWith($"The API 'Notes' declares no document '{name}'; {remedy}"));

    static JsonNode Json(DocumentOptions options) => JsonNode.Parse(Model.ToOpenApiJson(options))!;

    static IEnumerable<string> Names(JsonNode? json) => json!.AsObject().Select(m => m.Key);
}
