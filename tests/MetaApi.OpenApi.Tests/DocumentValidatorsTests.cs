namespace MetaApi.OpenApi.Tests;

/// <summary>The judges themselves: they must let sound documents pass and stop broken ones.</summary>
public sealed class DocumentValidatorsTests
{
    static readonly Dictionary<string, string> Faults = new()
    {
        ["answer-without-description"] = "'description'",
        ["dangling-reference"] = "#/components/schemas/Nobody",
        ["exclusive-number-in-3.0"] = "exclusiveMinimum must be boolean",
        ["no-title-3.0"] = "'title'",
        ["no-version"] = "'version'",
        ["operation-id-twice"] = "operation-operationId-unique",
        ["server-variable-without-value"] = "no-undefined-server-variable",
        ["type-array-in-3.0"] = "type must be string",
        ["undeclared-path-parameter"] = "path-parameters-defined",
        ["unknown-parameter-place"] = "parameters/0/in",
        ["unknown-security-scheme"] = "'nobody' is no declared scheme",
    };

    static IEnumerable<TestCaseData<string>> Sound => Named(Files("pass"));

    static IEnumerable<TestCaseData<string>> Broken => Named(Files("fail"));

    [Test]
    public void ThirtyFiveFixturesPassAndElevenFail() => Assert.That((Files("pass").Length, Files("fail").Length), Is.EqualTo((35, 11)));

    [TestCaseSource(nameof(Sound))]
    public void ASoundDocumentIsBlessed(string file) => Assert.That(DocumentJudge.Complaints(file), Is.Empty);

    [TestCaseSource(nameof(Broken))]
    public void ABrokenDocumentIsStoppedForWhatIsBroken(string file) =>
        Assert.That(DocumentJudge.Complaints(file), Has.Some.Contain(Faults[Path.GetFileNameWithoutExtension(file)]));

    [Test]
    public void RedoclysCommandLetsTheSamePass()
    {
        var sound = DocumentValidators.Redocly(Files("pass"));
        var broken = DocumentValidators.Redocly(Files("fail"));

        Assert.That(sound.ExitCode, Is.Zero, sound.Output);
        Assert.That(broken.ExitCode, Is.EqualTo(1), broken.Output);
    }

    [Test]
    public void TextThatIsNoTypeScriptInTheEndIsStopped() =>
        Assert.That(DocumentValidators.Complaints("""{ "openapi": "3.1.0", "info": { "title": "a", "version": "1" }, "paths": { "/a": { "get": 1 } } }"""), Is.Not.Empty);

    [Test]
    public void AFileThatIsNotThereIsStopped()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        Assert.That(DocumentJudge.Complaints(file), Is.Not.Empty);
        Assert.That(DocumentValidators.Schema(file).ExitCode, Is.Not.Zero);
        Assert.That(DocumentValidators.Redocly(file).ExitCode, Is.Not.Zero);
    }

    static string[] Files(string folder) => [.. Directory.GetFiles(Repository.PathOf("tests", "MetaApi.OpenApi.Tests", "Judges", folder), "*.json").Order(StringComparer.Ordinal)];

    static IEnumerable<TestCaseData<string>> Named(IEnumerable<string> files) =>
        files.Select(file => new TestCaseData<string>(file) { TestName = $"{{m}}({Path.GetFileNameWithoutExtension(file)})" });
}
