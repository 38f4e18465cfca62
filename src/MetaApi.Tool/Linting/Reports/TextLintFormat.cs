using MetaApi.Tool.Linting.Places;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Linting.Reports;

/// <summary>For people: a line for each finding, as compilers write them, a table of what each rule cost, and the score.</summary>
internal sealed class TextLintFormat : ILintFormat
{
    public void Write(LintReport report, string input, ConsoleStream results)
    {
        foreach (var finding in report.Findings)
            results.Line(
                new(Where(finding.Place, input), Tone.Faint), ": ", new(LintChoices.Word(finding.Severity), ToneOf(finding.Severity)),
                $" {finding.Rule}: ", finding.Place.Origin is null && finding.Place.Pointer.Length > 0 && finding.Place.Name.StartsWith('#') ? "" : $"{finding.Place.Name}: ", finding.Sentence);
        var costly = report.Rules.Where(r => r.Found > 0).OrderByDescending(r => r.Lost).ThenBy(r => r.Rule, StringComparer.Ordinal).ToList();
        if (costly.Count > 0)
        {
            results.Line();
            results.Table(new(["RULE", "SEVERITY", "FOUND", "CHECKED", "POINTS"], [.. costly.Select(Row)]));
        }
        results.Line();
        results.Line(new($"Score {report.Score} of 100", Tone.Strong), $": {report.Points} of {report.PossiblePoints} points, with {Counts(report)}.");
        results.Line(new Styled("Each place that a rule checks counts 5 points for errors, 2 for warnings and 1 for hints; a finding loses them.", Tone.Faint));
    }

    static System.Collections.Immutable.ImmutableArray<Styled> Row(RuleResult rule) =>
        [rule.Rule, new(LintChoices.Word(rule.Severity), ToneOf(rule.Severity)), $"{rule.Found}", $"{rule.Checked}", $"-{rule.Lost}"];

    static string Where(FoundPlace place, string input) => place.Origin is { } origin ? $"{SourcePath.Of(origin)}:{origin.Line}" : place.Name.StartsWith('#') ? input + place.Name : input;

    static string Counts(LintReport report) => string.Join(", ",
        ((Severity[])[Severity.Error, Severity.Warning, Severity.Hint]).Select(s => (Word: LintChoices.Word(s), Count: report.Count(s)))
            .Select(c => c.Count == 1 ? $"1 {c.Word}" : $"{c.Count} {c.Word}s"));

    static Tone ToneOf(Severity severity) => severity switch { Severity.Error => Tone.Bad, Severity.Warning => Tone.Warning, _ => Tone.Faint };
}
