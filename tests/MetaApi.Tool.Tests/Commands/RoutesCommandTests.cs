namespace MetaApi.Tool.Tests.Commands;

public sealed class RoutesCommandTests
{
    [Test]
    public async Task RoutesAreATable()
    {
        var run = await ToolRun.OfAsync("routes", Sample.Notes);

        Approved.Text("Commands/routes.txt", run.Results);
    }

    [Test]
    public async Task RoutesAreJsonForPrograms()
    {
        var run = await ToolRun.OfAsync("routes", Sample.Notes, "--json", "--tag", "users");

        Approved.Text("Commands/routes.json", run.Results.Replace(Repository.Root, "", StringComparison.Ordinal));
    }

    [TestCase("--method post", "POST /users, POST /notes")]
    [TestCase("--path /picture", "GET /notes/:id/picture, PUT /notes/:id/picture")]
    [TestCase("--tag Users --method get", "GET /users, GET /users/:id")]
    public async Task OptionsChooseAmongThem(string options, string expected)
    {
        var run = await ToolRun.OfAsync(["routes", Sample.Notes, .. options.Split(' ')]);

        var listed = run.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(string.Join(", ", listed.Select(words => $"{words[0]} {words[1]}")), Is.EqualTo(expected));
    }

    [Test]
    public async Task AListOfNothingIsSaid()
    {
        var run = await ToolRun.OfAsync("routes", Sample.Notes, "--tag", "nothing");

        Assert.That(run, Is.EqualTo(new ToolRun(0, "", "No route is like that.\n")));
    }

    [Test]
    public async Task ARouteWithoutATitleIsCalledAfterItsOperation()
    {
        using var built = BuiltAssembly.Of("""
            class PetsApi : ApiModule
            {
                protected override void Define(NamespaceBuilder api) => api
                    .Get("/pets", r => r.Status(204).Deprecated(since: new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).Action(_ => { }))
                    .Route("/any", r => r.Status(204).Action(_ => { }))
                    .Route("/own", "LINK", r => r.Status(204).Action(_ => { }));
            }
            """);

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.Results, Is.EqualTo("""
            METHOD  PATH   OPERATION             SECURITY  STATUSES  WHERE
            GET     /pets  getPets (deprecated)  -         204       Api.cs:4
            *       /any   getAny                -         204       Api.cs:5
            LINK    /own   linkOwn               -         204       Api.cs:6

            """), run.Messages);
    }
}
