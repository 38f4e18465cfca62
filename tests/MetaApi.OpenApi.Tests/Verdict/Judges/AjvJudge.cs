using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Judges;

/// <summary>Judges values by exported documents, with ajv: one process for many of them.</summary>
static class AjvJudge
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static List<bool[]> Verdicts(IEnumerable<(string Document, IEnumerable<string> Values)> cases)
    {
        var folder = Directory.CreateTempSubdirectory("verdict");
        var (questions, answers) = (Path.Combine(folder.FullName, "questions"), Path.Combine(folder.FullName, "answers"));
        File.WriteAllLines(questions, cases.Select(c => Line(c.Document, c.Values)));

        var result = NodeTool.Run(Limit, "verdict.mjs", questions, answers);

        Assert.That(result.ExitCode, Is.Zero, result.Output);
        List<bool[]> verdicts = [.. File.ReadLines(answers).Select(line => JsonSerializer.Deserialize<bool[]>(line)!)];
        folder.Delete(recursive: true);
        return verdicts;
    }

    static string Line(string document, IEnumerable<string> values) =>
        new JsonObject { ["schema"] = JsonNode.Parse(document), ["values"] = new JsonArray([.. values.Select(v => (JsonNode)v)]) }.ToJsonString();
}
