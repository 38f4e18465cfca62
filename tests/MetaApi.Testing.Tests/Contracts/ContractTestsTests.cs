namespace MetaApi.Testing.Tests.Contracts;

public sealed class ContractTestsTests
{
    static readonly Schema Pet = Schema.OneOf(
        Schema.Object(cat => cat.Property("kind", Schema.String.OneOf("cat"), p => p.Required()).Property("lives", Schema.Integer.Between(1, 9))),
        Schema.Object(dog => dog.Property("kind", Schema.String.OneOf("dog"), p => p.Required()).Property("tricks", Schema.ArrayOf(Schema.String.Length(1, 20)).Count(0, 3))));

    /// <summary>Inputs of every place, alternatives, a form, and an answer that is said again.</summary>
    static Api Shop(Func<ApiRouteBuilder, ApiRouteBuilder>? change = null) => Api.Define("Shop", api => api
        .Get("/search/:word", r => (change ?? (same => same))(r
            .Params(p => p
                .Path("word", Schema.String.Pattern("^[a-z]+$"))
                .Query("colours", Schema.ArrayOf(Schema.String.OneOf("red", "green")).Count(1, 2))
                .Query("from", Schema.Date)
                .Header("X-Client", Schema.String.Length(1, 8), required: true)
                .Cookie("theme", Schema.String.OneOf("light", "dark")))
            .Status(200, s => s.Expose("word", Schema.String))
            .Action(call => call.Render("word", call.Params.Get<string>("word")))))
        .Post("/pets", r => r
            .Params(p => p.Param("pet", Pet, required: true))
            .Status(201, s => s.Expose("pet", Pet))
            .Example("a cat", e => e.Property("pet", new { kind = "cat", lives = 7 }).Render("pet", new { kind = "cat", lives = 7 }))
            .Action(call => call.Render("pet", call.Params.Get<object>("pet"))))
        .Post("/login", r => r
            .Params(p => p.Form("name", Schema.String.Length(1, 10), required: true).Form("times", Schema.Integer.Between(1, 3)))
            .Status(204)
            .Action(_ => { })));

    [Test]
    public async Task AServerThatIsWhatIsDeclaredIsClean()
    {
        await using var tester = await ApiTester.StartAsync(Shop(), o => o.Prefix = "/api");

        var report = await ContractTests.For(Shop()).Against(tester).RunAsync();

        Assert.That(report.Findings, Is.Empty, report.ToString());
        report.ShouldBeClean().ShouldCover("parameters").ShouldCover("alternatives").ShouldCover("examples").ShouldCover("operations");
        Assert.That(report.Coverage.Single(c => c.Kind == "alternatives").Total, Is.EqualTo(2));
    }

    [Test]
    public async Task AFindingSaysWhatWasAskedAndWhatCame()
    {
        await using var tester = await ApiTester.StartAsync(Shop(r => r.Params(p => p.Header("X-Client", Schema.String))), o => o.Prefix = "/api");

        var report = await ContractTests.For(Shop()).Against(tester).RunAsync();

        var finding = report.Findings.First(f => f.Case == "without the header 'X-Client'");
        Assert.That(finding.ToString(), Is.EqualTo("""
            GET /search/:word: without the header 'X-Client'
              curl -i "$HOST"'/api/search/aa'
              expected the status 400 with header /X-Client required
              seen     200, {"word":"aa"}
            """.ReplaceLineEndings("\n")));
        Assert.That(report.ShouldBeClean, Throws.TypeOf<ContractException>().With.Message.Contains("without the header 'X-Client'"));
    }

    [Test]
    public async Task EachCaseCanBeATestOfItsOwn()
    {
        await using var tester = await ApiTester.StartAsync(Shop(r => r.Params(p => p.Header("X-Client", Schema.String))));

        var cases = await ContractTests.For(Shop()).Against(tester).CasesAsync();

        var wrong = cases.Single(c => c.ToString() == "GET /search/:word: without the header 'X-Client'");
        var right = cases.First(c => c.Operation == "POST /pets");
        Assert.That(async () => await wrong.ShouldHoldAsync(), Throws.TypeOf<ContractException>());
        Assert.That(async () => await right.ShouldHoldAsync(), Throws.Nothing);
    }

    [Test]
    public async Task WhatIsLeftOutOrCutIsSaid()
    {
        await using var tester = await ApiTester.StartAsync(Shop());

        var report = await ContractTests.For(Shop()).Against(tester).Without("POST /login").MostCases(5).RunAsync();

        Assert.That(report.Omitted, Has.Some.EqualTo(new ContractOmission("POST /login", "all of it", "It was left out.")));
        Assert.That(report.Omitted, Has.Some.Matches<ContractOmission>(o => o!.Operation == "POST /pets" && o.Reason.Contains("MostCases", StringComparison.Ordinal)));
        Assert.That(() => ContractTests.For(Shop()).Without("GET /pets"), Throws.ArgumentException.With.Message.Contains("there are GET /search/:word, POST /pets, POST /login"));
    }

    [Test]
    public async Task AMethodThatDocumentsHaveNoWordForIsSaidToBeLeftOut()
    {
        var api = Api.Define("Search", api => api.Route("/search", "QUERY", r => r.Status(204).Action(_ => { })));
        await using var tester = await ApiTester.StartAsync(api);

        var report = await ContractTests.For(api).Against(tester).RunAsync();

        Assert.That(report.Omitted, Is.EqualTo(new[] { new ContractOmission("QUERY /search", "all of it", "OpenAPI has no word for its method; call it in a test with ApiTester.") }));
    }

    [Test]
    public async Task AServerThatTakesMoreThanItSaysIsFound()
    {
        static Api Pets(int most) => Api.Define("Pets", api => api
            .Post("/pets", r => r.MaxBody(most).Params(p => p.Param("name", Schema.String)).Status(204).Action(_ => { })));
        await using var tester = await ApiTester.StartAsync(Pets(4096));

        var report = await ContractTests.For(Pets(1024)).Against(tester).RunAsync();

        Assert.That(report.Findings.Single(f => f.Case == "a body that is too large").Expected, Is.EqualTo("the status 413"));
    }

    [Test]
    public async Task WithoutCredentialsOnlyTheirLackIsTried()
    {
        await using var tester = await ApiTester.StartAsync(Some.Greeting, o => o.Build = b => b.Services.Add(new(typeof(TimeProvider), TimeProvider.System)));

        var report = await ContractTests.For(Some.Greeting).Against(tester).RunAsync();

        Assert.That(report.Findings, Is.Empty, report.ToString());
        Assert.That(report.Omitted.Single(o => o.Operation == "GET /me").Reason, Is.EqualTo("It needs key, role admin; give Credentials(…) that are granted that."));
        Assert.That(report.Coverage.Single(c => c.Kind == "statuses").Unseen, Does.Contain("GET /me 200").And.Not.Contain("GET /me 401"));
    }

    [Test]
    public async Task CallsOfOtherTestsCount()
    {
        await using var tester = await ApiTester.StartAsync(Some.Greeting, o => o.Build = b => b.Services.Add(new(typeof(TimeProvider), TimeProvider.System)));
        await tester.As("ann", Some.Admin).Get("/me");

        var report = await ContractTests.For(Some.Greeting).Against(tester).Seen(tester.Calls).RunAsync();

        Assert.That(report.Coverage.Single(c => c.Kind == "statuses").Unseen, Does.Not.Contain("GET /me 200"));
    }

    [Test]
    public async Task TheReportIsTextAndJson()
    {
        await using var tester = await ApiTester.StartAsync(Shop(r => r.Params(p => p.Header("X-Client", Schema.String.Length(1, 7), required: true))));

        var report = await ContractTests.For(Shop()).Against(tester).Without("POST /login").RunAsync();

        Approved.Text("Contracts/report.txt", Steady(report.ToString()));
        Approved.Text("Contracts/report.json", Steady(report.ToJson()));
    }

    /// <summary>The text without what names the single call.</summary>
    static string Steady(string text) => System.Text.RegularExpressions.Regex.Replace(text, """traceId(\\?":\\?")\w+""", "traceId$1…");
}
