using System.CommandLine;
using System.Globalization;
using MetaApi.Tool.Comparing;
using MetaApi.Tool.Comparing.Reports;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Waivers;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary><c>metaapi diff</c>: what has changed between two documents, and what that does to clients.</summary>
internal sealed class DiffCommand(TimeProvider clock)
{
    readonly Argument<string> old = new("old") { Description = $"What clients know: {DocumentWords.Inputs}." };

    readonly Argument<string> @new = new("new") { Description = "What they will meet: the same." };

    readonly Option<string?> format = ChoiceOption.Create("--format", "How the changes are written; text without it.", "text", "json", "markdown");

    readonly Option<string?> failOn = ChoiceOption.Create("--fail-on", "The least class of changes that ends with exit code 1; breaking without it.", "breaking", "risky", "none");

    readonly Option<string?> waivers = new("--waivers") { Description = "A file of changes that are agreed to, JSON or YAML.", HelpName = "file" };

    readonly DocumentWords documents = new();

    public static Command Create(ToolConsole console) => Create(console, TimeProvider.System);

    /// <param name="console">Where the changes go.</param>
    /// <param name="clock">Tells the day on which waivers are judged.</param>
    public static Command Create(ToolConsole console, TimeProvider clock) => new DiffCommand(clock).Command(console);

    Command Command(ToolConsole console)
    {
        var command = new Command("diff", "Compares two OpenAPI documents: every change is breaking, risky or safe for clients.")
        {
            old, @new, format, failOn, waivers,
        };
        documents.AddTo(command);
        command.SetAction((parsed, cancelled) => RunAsync(parsed, console, cancelled));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled)
    {
        var agreed = parsed.GetValue(waivers) is { } file ? await WaiverFile.ReadAsync(file, cancelled) : [];
        var before = await documents.ReadAsync(parsed, parsed.GetRequiredValue(old), console, cancelled);
        var after = await documents.ReadAsync(parsed, parsed.GetRequiredValue(@new), console, cancelled);
        var changes = await console.WorkAsync("Comparing", () => Task.Run(() => DocumentComparison.Compare(before, after), cancelled));
        var judgement = Judgement.Of(changes, agreed, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Write(judgement, parsed.GetValue(format), console);
        Waivers(judgement, console.Messages);
        return Fails(judgement, parsed.GetValue(failOn)) ? ExitCode.Findings : ExitCode.Fine;
    }

    static void Write(Judgement judgement, string? format, ToolConsole console)
    {
        if (format is null or "text")
            new TextReport(console.Results).Write(judgement);
        else
            console.Results.Writer.Write(format == "json" ? JsonReport.Of(judgement) : MarkdownReport.Of(judgement));
    }

    static void Waivers(Judgement judgement, ConsoleStream messages)
    {
        foreach (var waiver in judgement.Expired)
            messages.Line(new Styled("warning: ", Tone.Warning), $"The waiver of {waiver.Rule} at '{waiver.Place}' expired on {waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} and does not count.");
        foreach (var waiver in judgement.Unused)
            messages.Line(new Styled("warning: ", Tone.Warning), $"The waiver of {waiver.Rule} at '{waiver.Place}' is not needed; remove it.");
    }

    static bool Fails(Judgement judgement, string? least) => least switch
    {
        "none" => false,
        "risky" => judgement.HasAtLeast(ChangeClass.Risky),
        _ => judgement.HasAtLeast(ChangeClass.Breaking),
    };
}
