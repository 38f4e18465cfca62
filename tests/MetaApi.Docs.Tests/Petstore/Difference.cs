using System.Text.Json.Nodes;
using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>A difference of two documents, as <c>metaapi diff</c> tells it.</summary>
sealed record Difference(string Rule, string Place, string Sentence)
{
    public static IReadOnlyList<Difference> Of(string old, string @new)
    {
        var result = MetaApiTool.Run("diff", old, @new, "--format", "json", "--fail-on", "none");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
        return
        [
            .. from change in JsonNode.Parse(result.Output)!["changes"]!.AsArray()
               select new Difference((string)change!["rule"]!, (string)change["place"]!, (string)change["change"]!),
        ];
    }
}
