using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Tests;

/// <summary>Whole documents of both versions, read by somebody, judged by those who know nothing of MetaApi.</summary>
public sealed class ApprovedDocumentsTests
{
    static readonly (string Name, Api Api, DocumentOptions Options)[] Apis =
    [
        ("notes", Some.Notes, new() { Servers = ["/api"] }),
        ("kinds", Some.Kinds, new()),
        ("oddities", Some.Oddities, new()),
        ("streams", Some.Streams, new()),
        ("forms", Some.Forms, new()),
        ("inferred", Inference.Inferred.Api, new()),
        ("secured", Operations.SecurityTests.Secured, new()),
        ("empty", Some.Empty, new()),
        ("described", SomeDescribed.Api, SomeDescribed.Options),
        ("partners", SomeDescribed.Api, SomeDescribed.Options with { Document = "partners" }),
        ("rules", JsonSchema.ExportTests.Ruled, new()),
    ];

    static IEnumerable<(string Name, WrittenDocument Document)> Written() =>
        from api in Apis
        from version in (OpenApiSpecVersion[])[OpenApiSpecVersion.OpenApi3_1, OpenApiSpecVersion.OpenApi3_0]
        select ((version is OpenApiSpecVersion.OpenApi3_1 ? "" : "3.0/") + api.Name, api.Api.Model.WriteOpenApi(api.Options with { Version = version }));

    static IEnumerable<TestCaseData<string, WrittenDocument>> Documents() =>
        Written().Select(d => new TestCaseData<string, WrittenDocument>(d.Name, d.Document) { TestName = $"{{m}}({d.Name})" });

    [TestCaseSource(nameof(Documents))]
    public void TheDocumentIsTheApprovedOne(string name, WrittenDocument document) => Approved.Text($"Documents/{name}.json", document.Json);

    [TestCaseSource(nameof(Documents))]
    [Spec("M-382", "W-57")]
    public void TheDocumentIsBlessedByAllJudges(string name, WrittenDocument document)
    {
        Assert.That(DocumentValidators.Complaints(document.Json), Is.Empty, name);
        Assert.That(DocumentValidators.Complaints(document.Yaml), Is.Empty, name);
    }

    [Test]
    public void RedoclysCommandBlessesThemAll()
    {
        var files = Written().Select(d => Repository.PathOf("tests", "MetaApi.OpenApi.Tests", "Documents", $"{d.Name}.json")).ToArray();

        var result = DocumentValidators.Redocly(files);

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [TestCaseSource(nameof(Documents))]
    public void EveryReferenceLeadsToAComponentAndEachIsReferredTo(string name, WrittenDocument document)
    {
        var root = JsonNode.Parse(document.Json)!;
        var references = root.Objects().Select(o => o["$ref"]).OfType<JsonValue>().Select(r => r.GetValue<string>()).Distinct().ToList();

        var components = root["components"]?["schemas"]?.Names().Select(n => "#/components/schemas/" + n).ToList() ?? [];

        Assert.That(references.Where(r => !components.Any(c => r == c || r.StartsWith(c + "/", StringComparison.Ordinal))), Is.Empty, name);
        Assert.That(components.Where(c => !references.Any(r => r == c || r.StartsWith(c + "/", StringComparison.Ordinal))), Is.Empty, name);
    }

    [TestCaseSource(nameof(Documents))]
    public void OperationIdsAreUnique(string name, WrittenDocument document)
    {
        var ids = JsonNode.Parse(document.Json).Objects().Select(o => o["operationId"]?.GetValue<string>()).OfType<string>();

        Assert.That(ids, Is.Unique, name);
    }

    [Test]
    public void WhatTheOlderVersionHasNoWordForIsTold() => Approved.Text("Documents/3.0/losses.txt", string.Concat(
        from written in Written()
        where !written.Document.Losses.IsEmpty
        select $"{written.Name}\n{string.Concat(written.Document.Losses.Select(loss => $"  {loss}\n"))}"));
}
