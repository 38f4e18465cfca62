using System.CommandLine;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Linting;
using MetaApi.Tool.Linting.Reports;
using MetaApi.Tool.Linting.Rules;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary><c>metaapi lint</c>: what a good reviewer would say of an API or a document.</summary>
internal sealed class LintCommand
{
    readonly ApiInput input = new();

    readonly Option<string?> document = new("--document") { Description = "The declared document that is judged; all of them without it.", HelpName = "name" };

    readonly Option<int?> minScore = new("--min-score") { Description = "Fails when the score is less, from 0 to 100.", HelpName = "score" };

    readonly Option<string[]> rules = new("--rule") { Description = "How bad findings of a rule are, RULE=off, hint, warning or error; can be given several times.", HelpName = "rule=severity", DefaultValueFactory = _ => [] };

    readonly Option<string?> format = ChoiceOption.Create("--format", "How findings are told; as text without it.", "text", "json", "github");

    readonly Option<bool> list = new("--rules") { Description = "Lists all rules and judges nothing." };

    public static Command Create(ToolConsole console) => new LintCommand().Command(console);

    Command Command(ToolConsole console)
    {
        var command = new Command("lint", "Judges an API, or the file of an OpenAPI document, as a good reviewer would. Fails when there are errors, or the score is too low.")
        {
            document, minScore, rules, format, list,
        };
        input.AddTo(command);
        command.SetAction((parsed, cancelled) => parsed.GetValue(list) ? Task.FromResult(List(console)) : RunAsync(parsed, console, cancelled));
        return command;
    }

    static int List(ToolConsole console)
    {
        console.Results.Table(new(["RULE", "SEVERITY", "ASKS THAT"], [.. LintRules.All.Select(rule =>
            (System.Collections.Immutable.ImmutableArray<Styled>)[rule.Id, LintChoices.Word(rule.Severity), rule.Summary])]));
        return ExitCode.Fine;
    }

    async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled)
    {
        var least = parsed.GetValue(minScore) ?? 0;
        if (least is < 0 or > 100)
            throw LintFaults.NoScore(least);
        var linter = new Linter(LintChoices.Of(parsed.GetRequiredValue(rules)));
        var report = await ReportAsync(linter, parsed, console, cancelled);
        Format(parsed).Write(report, input.Path(parsed), console.Results);
        if (report.Score < least)
            console.Messages.Line(new Styled($"The score is {report.Score}, and at least {least} is asked for.", Tone.Bad));
        return report.Count(Severity.Error) > 0 || report.Score < least ? ExitCode.Findings : ExitCode.Fine;
    }

    async Task<LintReport> ReportAsync(Linter linter, ParseResult parsed, ToolConsole console, CancellationToken cancelled)
    {
        if (DocumentReader.IsDocument(input.Path(parsed)))
            return linter.OfDocument(await DocumentReader.ReadAsync(input.Path(parsed), cancelled));
        var loaded = await input.LoadAsync(parsed, console, cancelled);
        return linter.OfApi(loaded, parsed.GetValue(document) is { } name ? [name] : loaded.Api.Model.Options.Documents.Select(d => (string?)d.Name).DefaultIfEmpty());
    }

    ILintFormat Format(ParseResult parsed) => parsed.GetValue(format) switch
    {
        "json" => new JsonLintFormat(),
        "github" => new GitHubLintFormat(),
        _ => new TextLintFormat(),
    };
}
