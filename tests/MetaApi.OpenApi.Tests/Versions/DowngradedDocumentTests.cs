using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;
using MetaApi.OpenApi.Versions;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Tests.Versions;

public sealed class DowngradedDocumentTests
{
    [Test]
    public void AnIdentifierOfALicenseBecomesItsPage()
    {
        var (document, losses) = Downgraded("""{"info":{"title":"T","version":"1","license":{"name":"MIT License","identifier":"MIT"}}}""");

        Assert.That((string)document["info"]!["license"]!["url"]!, Is.EqualTo("https://spdx.org/licenses/MIT.html"));
        Assert.That(losses, Is.Empty);
    }

    [Test]
    public void AnExpressionOfSeveralLicensesIsLostAndTold()
    {
        var (document, losses) = Downgraded("""{"info":{"title":"T","version":"1","summary":"s","license":{"name":"Either","identifier":"MIT OR Apache-2.0"}}}""");

        Assert.That(document["info"]!["license"].Names(), Is.EqualTo((string[])["name"]));
        Assert.That(losses.Select(l => l.Pointer), Is.EqualTo((string[])["/info/summary", "/info/license/identifier"]));
    }

    [Test]
    public void WebhooksBecomeAnExtensionInTheOlderWords()
    {
        var (document, losses) = Downgraded(
            """{"webhooks":{"made":{"post":{"requestBody":{"content":{"application/json":{"schema":{"type":["string","null"]}}}}}}}}""");

        var operation = document["x-webhooks"]!["made"]!["post"]!;
        Assert.That(operation["requestBody"]!["content"]!["application/json"]!["schema"]!.ToJsonString(), Is.EqualTo("""{"type":"string","nullable":true}"""));
        Assert.That(operation["responses"].Names(), Is.EqualTo((string[])["default"]));
        Assert.That(document["paths"]!.AsObject(), Is.Empty);
        Assert.That(losses.Single().ToString(), Is.EqualTo("/webhooks: Webhooks stand in the extension 'x-webhooks', which tools may pass over."));
    }

    [Test]
    public void OperationsOfOtherMethodsAreSaidInTheOlderWordsToo()
    {
        var (document, _) = Downgraded(
            """{"paths":{"/a":{"x-oai-additionalOperations":{"LOCK":{"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"const":1}}}}}}}}}}""");

        Assert.That(document["paths"]!["/a"]!["x-oai-additionalOperations"]!["LOCK"]!.ToJsonString(), Does.Contain("""{"enum":[1]}"""));
    }

    [Test]
    public void SharedPathItemsAreFoundWhereTheyAreMovedTo()
    {
        var (document, losses) = Downgraded(
            """{"paths":{"/a":{"$ref":"#/components/pathItems/A"}},"components":{"pathItems":{"A":{"get":{"responses":{"204":{"description":"d"}}}}}}}""");

        Assert.That((string)document["paths"]!["/a"]!["$ref"]!, Is.EqualTo("#/components/x-pathItems/A"));
        Assert.That(losses.Select(l => l.Pointer), Is.EqualTo((string[])["/components/pathItems"]));
    }

    [Test]
    public void AReferenceStandsAlone()
    {
        var (document, losses) = Downgraded(
            """{"paths":{"/a":{"get":{"responses":{"200":{"$ref":"#/components/responses/R","description":"own"}}}}},"components":{"responses":{"R":{"description":"d"}}}}""");

        Assert.That(document["paths"]!["/a"]!["get"]!["responses"]!["200"]!.ToJsonString(), Is.EqualTo("""{"$ref":"#/components/responses/R"}"""));
        Assert.That(losses.Select(l => l.Pointer), Is.EqualTo((string[])["/paths/~1a/get/responses/200/description"]));
    }

    [Test]
    public void MutualTlsIsLeftOutAndNeverBecomesNothingAskedFor()
    {
        var (document, losses) = Downgraded(
            """
            {"paths":{"/a":{
              "get":{"security":[{"m":[]}],"responses":{"204":{"description":"d"}}},
              "put":{"security":[{"m":[],"b":["admin"]}],"responses":{"204":{"description":"d"}}},
              "post":{"security":[{"m":[]},{}],"responses":{"204":{"description":"d"}}}}},
             "components":{"securitySchemes":{"m":{"type":"mutualTLS"},"b":{"type":"http","scheme":"bearer"}}}}
            """);

        var item = document["paths"]!["/a"]!;
        Assert.That(item["get"]!.AsObject().ContainsKey("security"), Is.False);
        Assert.That(item["put"]!["security"]!.ToJsonString(), Is.EqualTo("""[{"b":[]}]"""));
        Assert.That(item["post"]!["security"]!.ToJsonString(), Is.EqualTo("[{}]"));
        Assert.That(document["components"]!["securitySchemes"].Names(), Is.EqualTo((string[])["b"]));
        Assert.That(losses.Select(l => l.Pointer), Is.EqualTo((string[])
            ["/paths/~1a/get/security", "/paths/~1a/put/security/0/b", "/components/securitySchemes/m"]));
    }

    [Test]
    public void FieldsThatNobodyKnowsAreLeftOutAndTold()
    {
        var (document, losses) = Downgraded("""{"jsonSchemaDialect":"https://example.org","paths":{},"own":1,"x-own":{"type":["a"]}}""");

        Assert.That(document.Names(), Is.EquivalentTo((string[])["openapi", "info", "paths", "x-own"]));
        Assert.That(losses.Select(l => l.Pointer), Is.EqualTo((string[])["/own"]));
    }

    [Test]
    public void TheDeclarationIsExportedInTheOlderVersionOnRequest()
    {
        var written = Some.Notes.Model.WriteOpenApi(new() { Version = OpenApiSpecVersion.OpenApi3_0 });

        Assert.That((string)JsonNode.Parse(written.Json)!["openapi"]!, Is.EqualTo("3.0.4"));
        Assert.That(Some.Notes.Model.ToOpenApiJson(new() { Version = OpenApiSpecVersion.OpenApi3_0 }), Is.EqualTo(written.Json));
    }

    [Test]
    public void OtherVersionsAreRefused() => Assert.That(
        () => Some.Notes.Model.ToOpenApiJson(new() { Version = OpenApiSpecVersion.OpenApi2_0 }), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase("""{"paths":{"/a":{"get":{"responses":{},"summary":1}}},"webhooks":{}}""", "/webhooks is no field of 3.0.")]
    [TestCase("""{"components":{"schemas":{"A":{"type":["string"]}}}}""", "/components/schemas/A/type is no type of 3.0.")]
    [TestCase("""{"components":{"schemas":{"A":{"type":"null"}}}}""", "/components/schemas/A/type is no type of 3.0.")]
    [TestCase("""{"components":{"schemas":{"A":{"const":1}}}}""", "/components/schemas/A/const is no keyword of 3.0.")]
    [TestCase("""{"components":{"schemas":{"A":{"properties":{"b":{"examples":[1]}}}}}}""", "/components/schemas/A/properties/b/examples is no keyword of 3.0.")]
    [TestCase("""{"components":{"schemas":{"A":{"not":{"exclusiveMinimum":1}}}}}""", "/components/schemas/A/not/exclusiveMinimum is no flag.")]
    [TestCase("""{"components":{"schemas":{"A":{"anyOf":[{"type":"array"}]}}}}""", "/components/schemas/A/anyOf/0 is a list without items.")]
    [TestCase("""{"components":{"schemas":{"A":{"items":true}}}}""", "/components/schemas/A/items is no schema of 3.0.")]
    [TestCase("""{"components":{"schemas":{"A":{"$ref":"#/components/schemas/A","title":"a"}}}}""", "/components/schemas/A says something beside a reference.")]
    [TestCase("""{"components":{"schemas":{"A":{"additionalProperties":{"$ref":"#/components/schemas/B"}}}}}""", "/components/schemas/A/additionalProperties refers to nothing.")]
    [TestCase("""{"components":{"pathItems":{}}}""", "/components/pathItems is no field of 3.0.")]
    [TestCase("""{"components":{"securitySchemes":{"m":{"type":"mutualTLS"}}}}""", "/components/securitySchemes/m is a kind of scheme that 3.0 does not know.")]
    [TestCase("""{"info":{"title":"T","version":"1","license":{"name":"MIT","identifier":"MIT"}}}""", "/info/license/identifier is no field of 3.0.")]
    [TestCase("""{"openapi":"3.1.0"}""", "/openapi names another version.")]
    public void WhatTheNewerVersionAloneKnowsIsFound(string members, string violation) =>
        Assert.That(VersionCheck.Of(Document(members, "3.0.4")), Has.Member(violation));

    static (JsonObject Document, IReadOnlyList<DocumentLoss> Losses) Downgraded(string members)
    {
        var (document, losses) = Downgrade.Of(Document(members, "3.1.1"));
        return (document, losses);
    }

    static JsonObject Document(string members, string version)
    {
        var document = JsonNode.Parse(members)!.AsObject();
        document.TryAdd("openapi", version);
        document.TryAdd("info", new JsonObject { ["title"] = "T", ["version"] = "1" });
        return document;
    }
}
