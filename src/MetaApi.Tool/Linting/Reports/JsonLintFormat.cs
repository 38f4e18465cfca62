using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Linting.Reports;

/// <summary>For programs: one object with the score, the findings, and what each rule came to.</summary>
internal sealed class JsonLintFormat : ILintFormat
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(LintReport report, string input, ConsoleStream results) => results.Writer.Write(new JsonObject
    {
        ["input"] = input,
        ["score"] = report.Score,
        ["points"] = report.Points,
        ["possiblePoints"] = report.PossiblePoints,
        ["findings"] = new JsonArray([.. report.Findings.Select(Node)]),
        ["rules"] = new JsonArray([.. report.Rules.Select(Node)]),
    }.ToJsonString(Readable) + "\n");

    static JsonObject Node(Finding finding) => new()
    {
        ["rule"] = finding.Rule,
        ["severity"] = LintChoices.Word(finding.Severity),
        ["place"] = finding.Place.Name,
        ["pointer"] = finding.Place.Pointer,
        ["file"] = finding.Place.Origin is { } origin ? SourcePath.Of(origin) : null,
        ["line"] = finding.Place.Origin?.Line,
        ["message"] = finding.Sentence,
    };

    static JsonObject Node(RuleResult rule) => new()
    {
        ["rule"] = rule.Rule,
        ["severity"] = LintChoices.Word(rule.Severity),
        ["checked"] = rule.Checked,
        ["found"] = rule.Found,
    };
}
