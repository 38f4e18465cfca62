namespace MetaApi.Tool.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Test]
    public async Task EachPartOfARouteIsToldWithItsNodeAndLine()
    {
        var run = await ToolRun.OfAsync("explain", "put", "/notes/:id", Sample.Notes);

        Approved.Text("Commands/explain.txt", run.Results);
    }

    [Test]
    public async Task APathThatTheRouteServesMeansItToo()
    {
        var run = await ToolRun.OfAsync("explain", "PUT", "/notes/7", Sample.Notes);

        Assert.That(run.Results, Does.StartWith("PUT /notes/:id"));
    }

    [Test]
    public async Task AnUnknownRouteIsToldTheNearestOnes()
    {
        var run = await ToolRun.OfAsync("explain", "get", "/note/7", Sample.Notes);

        Assert.That(run.Messages, Is.EqualTo("""
            error: The API 'Notes' has no route GET /note/7.
              The nearest are GET /notes, GET /notes/:id, GET /users, POST /notes, PUT /notes/:id.

            """));
    }

    [Test]
    public async Task SettingsThatNobodySaidAreShownOnlyWhenAllIsAsked()
    {
        var some = await ToolRun.OfAsync("explain", "GET", "/users", Sample.Notes);
        var all = await ToolRun.OfAsync("explain", "GET", "/users", Sample.Notes, "--all");

        Assert.That(some.Results, Does.Not.Contain("Limits.JsonDepth"));
        Assert.That(some.Messages, Does.EndWith(" settings are as nobody said otherwise; see them with --all.\n"));
        Assert.That(all.Results, Does.Contain("Limits.JsonDepth: 64"));
    }
}
