using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Commands;

public sealed class DiffCommandTests
{
    [Test]
    public async Task ChangesAreToldTheWorstFirstWithWhatToDo()
    {
        var run = await DiffRun.OfFixturesAsync();

        Approved.Text("Commands/diff.txt", run.Results);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
    }

    [Test]
    public async Task ProgramsReadThemAsJson()
    {
        var run = await DiffRun.OfFixturesAsync("--format", "json");

        Approved.Text("Commands/diff.json", run.Results);
    }

    [Test]
    public async Task ReadersHaveThemAsAChangelog()
    {
        var run = await DiffRun.OfFixturesAsync("--format", "markdown", "--waivers", DiffRun.Fixture("waivers.yaml"));

        Approved.Text("Commands/diff.md", run.Results);
    }

    [Test]
    public async Task WhatIsAgreedToDoesNotCountUntilItsLastDayIsOver()
    {
        var run = await DiffRun.OfFixturesAsync("--waivers", DiffRun.Fixture("waivers.yaml"));

        Approved.Text("Commands/diff-waived.txt", run.Results + run.Messages);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
    }

    [TestCase("breaking", "min-length", ExitCode.Findings)]
    [TestCase("risky", "min-length", ExitCode.Findings)]
    [TestCase("none", "min-length", ExitCode.Fine)]
    [TestCase("breaking", "operation-id", ExitCode.Fine)]
    [TestCase("risky", "operation-id", ExitCode.Findings)]
    [TestCase("risky", "summary", ExitCode.Fine)]
    public async Task TheExitCodeFollowsTheWorstChange(string least, string change, int expected)
    {
        using var folder = new TemporaryFolder();
        var files = ChangedDocuments.Write(folder, change);

        var run = await DiffRun.OfAsync([.. files, "--fail-on", least]);

        Assert.That(run.ExitCode, Is.EqualTo(expected), run.Results);
    }

    [Test]
    public async Task DocumentsThatSayTheSameHaveNoChanges()
    {
        var run = await DiffRun.OfAsync(DiffRun.Fixture("old.yaml"), DiffRun.Fixture("old.yaml"));

        Assert.That(run.Results, Is.EqualTo("No changes.\n"));
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fine));
    }

    [Test]
    public async Task AnAssemblyIsComparedByTheDocumentOfItsApi()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.OfAsync("export", Sample.Notes, "--output", folder.PathOf("notes.yaml"), "--format", "3.0");

        var run = await DiffRun.OfAsync(folder.PathOf("notes.yaml"), Sample.Notes);

        Assert.That(run.Results + run.Messages, Is.EqualTo("No changes.\n"));
    }
}
