using System.Text.Json.Nodes;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Commands;

public sealed class LintCommandTests
{
    const string Pets = """
        class PetsApi : ApiModule
        {
            static readonly Entity Pet = Entity.Define("Pet", e => e
                .Property("name", Schema.String, p => p.Required()));

            static readonly Entity Forgotten = Entity.Define("Forgotten", e => e.Property("x", Schema.String));

            protected override void Define(NamespaceBuilder api) => api
                .Params(p => p.Query("lang", Schema.String))
                .Get("/pets", r => r.Title("List pets").Status(200, Schema.ArrayOf(Pet)).Action(_ => { }))
                .Get("/pets/:id", r => r.Title("Show a pet").Status(200, Pet).Action(_ => { }));
        }
        """;

    [Test]
    public async Task AnAssemblyIsJudgedByTheLinesThatDeclareIt()
    {
        using var built = BuiltAssembly.Of(Pets);

        var run = await ToolRun.OfAsync("lint", built.Path);

        Approved.Text("Commands/lint.txt", run.Results.Replace(built.Path, "User.dll", StringComparison.Ordinal));
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fine), run.Messages);
    }

    [Test]
    public async Task ProgramsReadJson()
    {
        using var built = BuiltAssembly.Of(Pets);

        var run = await ToolRun.OfAsync("lint", built.Path, "--format", "json");

        var json = JsonNode.Parse(run.Results)!;
        Assert.That(json["score"]!.GetValue<int>(), Is.InRange(1, 99));
        Assert.That(json["findings"]!.AsArray().First(f => (string)f!["rule"]! == "property-description")!.ToJsonString(), Is.EqualTo(
            """{"rule":"property-description","severity":"warning","place":"Pet.name","pointer":"/components/schemas/Pet/properties/name","file":"/src/Api.cs","line":4,"message":"The property \u0027name\u0027 has no description; say Description(\u2026) of it."}"""));
    }

    [Test]
    public async Task GitHubShowsFindingsBesideTheirLines()
    {
        using var built = BuiltAssembly.Of(Pets);

        var run = await ToolRun.OfAsync("lint", built.Path, "--format", "github");

        Assert.That(run.Results, Does.Contain("::warning file=/src/Api.cs,line=6,title=unused-entity::Forgotten: No route uses the entity 'Forgotten'; take it away, or use it.\n"));
    }

    [Test]
    public async Task ARuleIsSwitchedOffOrMadeAnError()
    {
        using var built = BuiltAssembly.Of(Pets);

        var off = await ToolRun.OfAsync("lint", built.Path, "--rule", "unused-entity=off");
        var error = await ToolRun.OfAsync("lint", built.Path, "--rule", "unused-entity=error");

        Assert.That(off.Results, Does.Not.Contain("unused-entity"));
        Assert.That(error.Results, Does.StartWith("/src/Api.cs:6: error unused-entity: "));
        Assert.That(error.ExitCode, Is.EqualTo(ExitCode.Findings));
    }

    [Test]
    public async Task ALowScoreFailsWhenOneIsAskedFor()
    {
        using var built = BuiltAssembly.Of(Pets);

        var low = await ToolRun.OfAsync("lint", built.Path, "--min-score", "99");
        var wrong = await ToolRun.OfAsync("lint", built.Path, "--min-score", "101");

        Assert.That(low.ExitCode, Is.EqualTo(ExitCode.Findings));
        Assert.That(low.Messages, Does.Match("^The score is [0-9]+, and at least 99 is asked for.\n$"));
        Assert.That(wrong, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", "error: 101 is no score.\n  Give a number from 0 to 100.\n")));
    }

    [TestCase("--rule", "unused-entty=off", "error: There is no rule 'unused-entty'.\n  Did you mean 'unused-entity'?\n")]
    [TestCase("--rule", "unused-entity", "error: 'unused-entity' does not say how bad findings of the rule are.\n  Write RULE=off, RULE=hint, RULE=warning or RULE=error.\n")]
    public async Task AWrongSwitchIsTold(string option, string value, string told)
    {
        var run = await ToolRun.OfAsync("lint", Sample.Notes, option, value);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", told)));
    }

    [Test]
    public async Task AllRulesAreListed()
    {
        var run = await ToolRun.OfAsync("lint", "--rules");

        Approved.Text("Commands/lint-rules.txt", run.Results);
    }

    [Test]
    public async Task AnEntityOfAnotherApiOfTheAssemblyIsUsed()
    {
        using var built = BuiltAssembly.Of("""
            class OneApi : ApiModule { protected override void Define(NamespaceBuilder api) => api.Get("/a", r => r.Status(204).Action(_ => { })); }
            class TwoApi : ApiModule
            {
                static readonly Entity Used = Entity.Define("Used", e => e.Property("x", Schema.String));
                protected override void Define(NamespaceBuilder api) => api.Get("/b", r => r.Status(200, Used.Exclude("x")).Action(_ => { }));
            }
            """);

        var run = await ToolRun.OfAsync("lint", built.Path, "--api", "One");

        Assert.That(run.Results, Does.Contain("Score").And.Not.Contains("unused-entity"), run.Messages);
    }

    [Test]
    public async Task EveryDocumentOfAnApiIsJudged()
    {
        using var built = BuiltAssembly.Of("""
            class PetsApi : ApiModule
            {
                public override ApiOptions Options => new() { Documents = [new("public"), new("internal")] };
                protected override void Define(NamespaceBuilder api) => api
                    .Get("/pets", r => r.Status(204).Action(_ => { }))
                    .Get("/keepers", r => r.InDocuments("internal").Status(204).Action(_ => { }));
            }
            """);

        var all = await ToolRun.OfAsync("lint", built.Path);
        var one = await ToolRun.OfAsync("lint", built.Path, "--document", "public");

        Assert.That(all.Results, Does.Contain("operation-title: GET /keepers: "));
        Assert.That(all.Results.Split('\n').Count(line => line.Contains("operation-title: GET /pets: ", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(one.Results, Does.Not.Contain("/keepers"));
    }
}
