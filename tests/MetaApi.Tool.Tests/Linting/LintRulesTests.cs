using System.Text.Json.Nodes;
using MetaApi.Tool.Linting.Rules;

namespace MetaApi.Tool.Tests.Linting;

/// <summary>Each rule, in a document that lacks everything and in one that lacks nothing.</summary>
public sealed class LintRulesTests
{
    static readonly string Wanting = Path.Combine(Repository.TestProject, "Linting", "wanting.yaml");

    static readonly string Sound = Path.Combine(Repository.TestProject, "Linting", "sound.yaml");

    /// <summary>What rules are about that a document of this kind cannot have besides: servers are named or are not, and entities are of assemblies.</summary>
    static readonly string[] NotOfWanting = ["server-given", "unused-entity"];

    static IEnumerable<string> Rules => LintRules.All.Select(rule => rule.Id);

    [Test]
    public async Task EachFindingIsASentenceWithAPlaceAndARemedy()
    {
        var run = await ToolRun.OfAsync("lint", Wanting);

        Approved.Text("Linting/wanting.txt", run.Results.Replace(Wanting, "wanting.yaml", StringComparison.Ordinal));
        Assert.That(run.ExitCode, Is.EqualTo(1), run.Messages);
    }

    [Test]
    public async Task EachRuleFindsSomethingWhereAllIsWanting()
    {
        var found = await FoundBy(Wanting);

        Assert.That(Rules.Except(NotOfWanting).Where(rule => found.GetValueOrDefault(rule) == 0), Is.Empty);
    }

    [Test]
    public async Task NoRuleFindsAnythingWhereNothingIsWanting()
    {
        var run = await ToolRun.OfAsync("lint", Sound, "--min-score", "100");

        Assert.That(run.Results, Does.Contain("Score 100 of 100"));
        Assert.That(run.ExitCode, Is.Zero, run.Results);
    }

    [Test]
    public async Task AListOfItselfEnds()
    {
        var found = await Changed(document => document.Replace("  schemas:\n", """
              schemas:
                Tree:
                  description: A list of lists.
                  type: object
                  properties: { branches: { description: The branches., type: array, items: { $ref: "#/components/schemas/Branches" } } }
                Branches: { description: Branches., type: array, items: { $ref: "#/components/schemas/Branches" } }

            """.ReplaceLineEndings("\n"), StringComparison.Ordinal));

        Assert.That(found, Is.EqualTo(new Dictionary<string, int> { ["property-example"] = 1, ["unused-component"] = 2 }));
    }

    [Test]
    public async Task ADocumentWithoutServersIsToldSo()
    {
        var found = await Changed(document => document.Replace("servers:\n  - url: https://example.com/api\n", "", StringComparison.Ordinal));

        Assert.That(found, Is.EqualTo(new Dictionary<string, int> { ["server-given"] = 1 }));
    }

    [Test]
    public async Task AChangeWithoutSecurityBesideOthersIsToldSo()
    {
        var found = await Changed(document => document
            .Replace("security:\n  - token: []\npaths", "paths", StringComparison.Ordinal)
            .Replace("      security: []\n", "", StringComparison.Ordinal)
            .Replace("summary: List notes\n", "summary: List notes\n      security: [{ token: [] }]\n", StringComparison.Ordinal));

        Assert.That(found, Is.EqualTo(new Dictionary<string, int> { ["operation-security"] = 1 }));
    }

    /// <summary>What is found in the sound document when it is changed.</summary>
    static async Task<Dictionary<string, int>> Changed(Func<string, string> change)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("changed.yaml"), change(await File.ReadAllTextAsync(Sound)));
        return await FoundBy(folder.PathOf("changed.yaml"));
    }

    static async Task<Dictionary<string, int>> FoundBy(string file)
    {
        var run = await ToolRun.OfAsync("lint", file, "--format", "json");
        Assert.That(run.Messages, Is.Empty);
        return JsonNode.Parse(run.Results)!["rules"]!.AsArray().Where(rule => (int)rule!["found"]! > 0)
            .ToDictionary(rule => (string)rule!["rule"]!, rule => (int)rule!["found"]!);
    }
}
