using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests;

/// <summary>Whole documents, read by somebody, judged by two validators.</summary>
public sealed class ApprovedDocumentsTests
{
    static readonly DocumentOptions Served = new() { Servers = ["/api"] };

    static IEnumerable<TestCaseData<string, string>> Documents()
    {
        yield return new("notes", Some.Notes.Model.ToOpenApiJson(Served));
        yield return new("kinds", Some.Kinds.Model.ToOpenApiJson());
        yield return new("oddities", Some.Oddities.Model.ToOpenApiJson());
        yield return new("streams", Some.Streams.Model.ToOpenApiJson());
        yield return new("forms", Some.Forms.Model.ToOpenApiJson());
        yield return new("inferred", Inference.Inferred.Api.Model.ToOpenApiJson());
        yield return new("secured", Operations.SecurityTests.Secured.Model.ToOpenApiJson());
        yield return new("empty", Some.Empty.Model.ToOpenApiJson());
    }

    [TestCaseSource(nameof(Documents))]
    public void TheDocumentIsTheApprovedOne(string name, string document) => Approved.Text($"Documents/{name}.json", document);

    [TestCaseSource(nameof(Documents))]
    [Spec("M-382", "W-57")]
    public void TheDocumentIsValid(string name, string document)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{name}.json");
        File.WriteAllText(file, document);

        var schema = DocumentValidators.Schema(file);
        var redocly = DocumentValidators.Redocly(file);

        Assert.That(schema.ExitCode, Is.Zero, schema.Output);
        Assert.That(redocly.ExitCode, Is.Zero, redocly.Output);
    }

    [TestCaseSource(nameof(Documents))]
    public void EveryReferenceLeadsToAComponent(string name, string document)
    {
        var root = JsonNode.Parse(document)!;
        var references = root.Objects().Select(o => o["$ref"]?.GetValue<string>()).OfType<string>().Distinct().ToList();

        var components = new[] { "schemas", "headers" }.SelectMany(kind => root["components"]?[kind]?.Names().Select(n => $"#/components/{kind}/{n}") ?? []);

        Assert.That(references, Is.EquivalentTo(components), name);
    }

    [TestCaseSource(nameof(Documents))]
    public void OperationIdsAreUnique(string name, string document)
    {
        var ids = JsonNode.Parse(document).Objects().Where(o => o.ContainsKey("responses")).Select(o => o["operationId"]?.GetValue<string>()).OfType<string>();

        Assert.That(ids, Is.Unique, name);
    }
}
