namespace MetaApi.Testing.Tests.Defects;

/// <summary>The contract of the notes sample, tested against the sample and against copies that each break it in one way.</summary>
public sealed class DefectTests
{
    static readonly NotesProgram Clean = NotesProgram.Clean();

    static readonly ContractTests Contract = ContractTests.For(Clean.Declaration)
        .PathValue("id", 1)
        .Credentials(Clean.Token, "let-me-write")
        .Credentials(Clean.Token, "let-me-delete", "admin")
        .EventsBy("GET /notes/changes", async notes => (await notes.With("X-Token", "let-me-write")
            .Post("/notes", new { note = new { userId = 1, title = "New" } })).ShouldBe(201));

    [Test]
    public async Task TheSampleKeepsItsContract()
    {
        var report = await Tests(Clean).RunAsync();

        TestContext.Out.WriteLine(report);
        Assert.That(report.Findings, Is.Empty, report.ToString());
        Assert.That(report.Cases, Is.GreaterThan(300));
    }

    [TestCaseSource(typeof(NotesDefects), nameof(NotesDefects.All))]
    public async Task EveryDefectIsFound(Defect defect)
    {
        var program = NotesProgram.With(defect);

        var report = await Tests(program).RunAsync();

        TestContext.Out.WriteLine(string.Join("\n\n", report.Findings.Take(5)));
        Assert.That(report.Findings, Has.Some.Matches<ContractFinding>(f => f!.Operation == defect.Operation && f.Expected.Contains(defect.Expected, StringComparison.Ordinal)), () => $"{report.Findings.Length} findings:\n{string.Join("\n", report.Findings.Take(20))}");
    }

    static ContractTests Tests(NotesProgram program) => Contract.Against(program.Start).ResetBy(program.Reset);
}
