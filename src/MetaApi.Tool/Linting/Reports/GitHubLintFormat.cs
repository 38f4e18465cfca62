using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Linting.Reports;

/// <summary>For GitHub Actions: a workflow command for each finding, which stands beside its line in a pull request.</summary>
internal sealed class GitHubLintFormat : ILintFormat
{
    public void Write(LintReport report, string input, ConsoleStream results)
    {
        foreach (var finding in report.Findings)
            results.Line($"::{Command(finding.Severity)} {File(finding, input)},title={Property(finding.Rule)}::{Text($"{finding.Place.Name}: {finding.Sentence}")}");
        results.Line($"::notice title=metaapi lint::{Text($"Score {report.Score} of 100")}");
    }

    static string Command(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };

    static string File(Finding finding, string input) =>
        finding.Place.Origin is { } origin ? $"file={Property(SourcePath.Of(origin))},line={origin.Line}" : $"file={Property(input)}";

    static string Text(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
