namespace MetaApi.OpenApi.Tests;

/// <summary>The judges themselves: they must let a sound document pass and stop a broken one.</summary>
public sealed class DocumentValidatorsTests
{
    const string Sound = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Sound", "version": "1" },
          "paths": { "/notes": { "get": { "responses": { "200": { "description": "The notes" } } } } }
        }
        """;

    [Test]
    public void TheSchemaAcceptsASoundDocument() => AssertAccepted(DocumentValidators.Schema(Written(Sound)));

    [Test]
    public void RedoclyAcceptsASoundDocument() => AssertAccepted(DocumentValidators.Redocly(Written(Sound)));

    [Test]
    public void TheSchemaRejectsADocumentWithoutVersion() =>
        AssertRejected(DocumentValidators.Schema(Written(Sound.Replace(""", "version": "1" """, ""))), "'version'");

    [Test]
    public void RedoclyRejectsAReferenceToNothing() =>
        AssertRejected(DocumentValidators.Redocly(Written(Sound.Replace(
            """{ "description": "The notes" }""",
            """{ "$ref": "#/components/responses/Notes" }"""))), "$ref");

    [Test]
    public void BothRejectAFileThatIsNotThere()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        Assert.That(DocumentValidators.Schema(file).ExitCode, Is.Not.Zero);
        Assert.That(DocumentValidators.Redocly(file).ExitCode, Is.Not.Zero);
    }

    static string Written(string document)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.Name}.json");
        File.WriteAllText(file, document);
        return file;
    }

    static void AssertAccepted(ToolResult result) => Assert.That(result.ExitCode, Is.Zero, result.Output);

    static void AssertRejected(ToolResult result, string reason)
    {
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
        Assert.That(result.Output, Does.Contain(reason));
    }
}
