using System.Text.Json.Nodes;
using MetaApi.Docs.Tests.Programs;
using MetaApi.Docs.Tests.Snippets;

namespace MetaApi.Docs.Tests;

/// <summary>The scenarios of the tour: what the page says is what the running sample answers, and what its document shows.</summary>
public sealed class TourTests
{
    const string Page = "docs/tour.md";

    static readonly string[] Scenarios = ["Notes", "Articles", "Boxes", "Users", "People", "Accounts", "Hooks"];

    readonly TemporaryFolder folder = new();

    RunningProgram sample = null!;

    JsonNode document = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        sample = await RunningProgram.StartAsync(Sample.Tour.Program, folder.Path);
        var export = Commands.Run(folder.Path, "dotnet", Sample.Tour.Program, "export", "openapi.json");
        Assert.That(export.ExitCode, Is.Zero, export.Output);
        document = JsonNode.Parse(File.ReadAllText(folder.PathOf("openapi.json")))!;
    }

    [OneTimeTearDown]
    public void End()
    {
        sample.Dispose();
        folder.Dispose();
    }

    [Test]
    [Spec("M-438")]
    public void NotesAreListedWithoutTheContentThatTheirDetailShows()
    {
        AssertAnsweredAsThePageSays("Notes");

        Assert.That(Properties("Note"), Is.EqualTo(["id", "title"]));
        Assert.That(Properties("Note_Full"), Is.EqualTo(["id", "title", "content"]));
        Assert.That(Properties("NoteParam"), Is.EqualTo(["title", "content"]));
    }

    [Test]
    [Spec("M-439")]
    public void AnArticleGoesOutInCapitals() => AssertAnsweredAsThePageSays("Articles");

    [Test]
    [Spec("M-440")]
    public void WrongInputsAreAnsweredByThemselvesOrAsARescueSays()
    {
        AssertAnsweredAsThePageSays("Boxes");

        var mapped = Operation("/boxes/mapped", "put")["responses"]!["400"]!;
        Assert.That((string?)mapped["description"], Is.EqualTo("Which inputs are wrong, and why."));
        Assert.That(mapped["content"]!["application/json"], Is.Not.Null);
    }

    [Test]
    [Spec("M-441")]
    public void RoutesInheritWhatTheirNamespaceSaysAndAddTheirOwn()
    {
        AssertAnsweredAsThePageSays("Users");

        Assert.That(Said("get"), Is.EqualTo("Show a user, Concerns a single user., Users, id, no body, 200 400 406"));
        Assert.That(Said("put"), Is.EqualTo("Replace a user, Concerns a single user., Users, id, a body, 200 400 406 408 413 415"));
        Assert.That(Said("delete"), Is.EqualTo("A user, Concerns a single user., Users, id, no body, 200 204 400"));
    }

    [Test]
    [Spec("M-442")]
    public void APatchChangesOnlyWhatWasSent()
    {
        AssertAnsweredAsThePageSays("People");

        Assert.That(document["components"]!["schemas"]!["Person"]!["required"], Is.Not.Null);
        Assert.That(document["components"]!["schemas"]!["PersonPatch"]!["required"], Is.Null);
    }

    [Test]
    [Spec("M-443")]
    public void FourAudiencesAreShownWhatIsMeantForThem()
    {
        AssertAnsweredAsThePageSays("Accounts");

        Assert.That(Properties("Account"), Is.EqualTo(["id", "name"]));
        Assert.That(Properties("Account_Detail"), Is.EqualTo(["id", "name", "profile"]));
        Assert.That(Properties("Account_Admin"), Is.EqualTo(["id", "name", "password"]));
        Assert.That(Properties("Account_Admin_Detail"), Is.EqualTo(["id", "name", "profile", "password"]));
    }

    [Test]
    public void HooksTellTheirOrder() => AssertAnsweredAsThePageSays("Hooks");

    [Test]
    public void EveryStepOfThePageBelongsToAScenario()
    {
        var steps = Scenarios.SelectMany(scenario => SessionStep.Of(Page, scenario));

        Assert.That(steps, Is.EqualTo(SessionStep.Of(Page)));
    }

    [Test]
    public void TheDocumentIsBlessedByAllJudges() => Assert.That(DocumentJudge.Complaints(folder.PathOf("openapi.json")), Is.Empty);

    void AssertAnsweredAsThePageSays(string scenario)
    {
        var steps = SessionStep.Of(Page, scenario).ToList();

        var wrong = steps.Select(step => step.Try(sample.Address, folder.Path)).OfType<string>().ToList();

        Assert.That(steps, Is.Not.Empty);
        Assert.That(wrong.Count, Is.Zero, () => string.Join('\n', wrong));
    }

    JsonNode Operation(string path, string method) => document["paths"]![path]![method]!;

    IEnumerable<string> Properties(string component) =>
        document["components"]!["schemas"]![component]!["properties"]!.AsObject().Select(property => property.Key);

    string Said(string method)
    {
        var operation = Operation("/users/{id}", method);
        var parameters = string.Join(' ', operation["parameters"]!.AsArray().Select(p => (string?)p!["name"]));
        var body = operation["requestBody"] is null ? "no body" : "a body";
        var statuses = string.Join(' ', operation["responses"]!.AsObject().Select(response => response.Key));
        return $"{operation["summary"]}, {operation["description"]}, {operation["tags"]![0]}, {parameters}, {body}, {statuses}";
    }
}
