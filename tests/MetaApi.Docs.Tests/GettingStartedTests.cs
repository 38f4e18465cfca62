using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests;

public sealed class GettingStartedTests
{
    const string Page = "docs/getting-started.md";

    [Test]
    public async Task TheSampleAnswersEveryRequestAsThePageSays()
    {
        using var folder = new TemporaryFolder();
        using var sample = await RunningProgram.StartAsync(Sample.Notes.Program, folder.Path);

        var wrong = SessionStep.Of(Page).Select(step => step.Try(sample.Address, folder.Path)).Where(mistake => mistake is not null).ToList();

        Assert.That(wrong.Count, Is.Zero, () => string.Join('\n', wrong));
    }

    [Test]
    public void ThePageShowsEveryKindOfAnswer() =>
        Assert.That(
            SessionStep.Of(Page).Select(step => step.Status).Distinct().Order(),
            Is.EqualTo(new[] { 200, 201, 204, 206, 400, 401, 403, 404, 405, 406, 409, 413, 415, 429 }));

    [Test]
    public async Task AWrongExpectationIsFound()
    {
        using var folder = new TemporaryFolder();
        using var sample = await RunningProgram.StartAsync(Sample.Notes.Program, folder.Path);

        var users = new SessionStep("here", "curl -i http://localhost:5080/api/users", 200, "Ada");

        Assert.That(users.Try(sample.Address, folder.Path), Is.Null);
        Assert.That((users with { Status = 404 }).Try(sample.Address, folder.Path), Does.Contain("expects 404"));
        Assert.That((users with { Part = "Eve" }).Try(sample.Address, folder.Path), Does.Contain("expects 200 Eve"));
    }
}
