using System.Collections.Immutable;
using System.CommandLine;
using MetaApi.Model.Explaining;
using MetaApi.Schemas;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary><c>metaapi explain</c>: where each part of a route comes from.</summary>
internal sealed class ExplainCommand
{
    const int Nearest = 5;

    readonly Argument<string> method = new("method") { Description = "The HTTP method, in any case." };

    readonly Argument<string> path = new("path") { Description = "The path as it was declared, or one that the route serves." };

    readonly Option<bool> all = new("--all") { Description = "Shows the settings too about which nobody said anything." };

    readonly ApiInput input = new();

    public static Command Create(ToolConsole console) => new ExplainCommand().Command(console);

    Command Command(ToolConsole console)
    {
        var command = new Command("explain", "Tells where each part of a route comes from: the node and the line that said it.") { method, path, all };
        input.AddTo(command);
        command.SetAction(async (parsed, cancelled) =>
        {
            var loaded = await input.LoadAsync(parsed, console, cancelled);
            Write(Explain(loaded.Api, parsed), parsed.GetValue(all), console);
            return ExitCode.Fine;
        });
        return command;
    }

    RouteExplanation Explain(Api api, ParseResult parsed)
    {
        var (wanted, at) = (parsed.GetRequiredValue(method), parsed.GetRequiredValue(path));
        try
        {
            return api.Explain(wanted, at);
        }
        catch (ArgumentException)
        {
            var nearest = NearMiss.Order($"{wanted} {at}", api.Model.Routes.Select(r => r.Name)).Take(Nearest).ToList();
            throw CommandFaults.NoRoute($"{wanted.ToUpperInvariant()} {at}", api.Model.Name, nearest);
        }
    }

    static void Write(RouteExplanation route, bool isAll, ToolConsole console)
    {
        var shown = route.Parts.Where(part => isAll || !IsUnsaid(part)).ToList();
        console.Results.Line(new Styled(route.Route, Tone.Strong), new Styled($"  {route.Origin}", Tone.Faint));
        console.Results.Table(new(["KIND", "WHAT", "SAID BY", "WHERE"], [.. shown.Select(Row)]));
        if (shown.Count < route.Parts.Length)
            console.Messages.Line($"{route.Parts.Length - shown.Count} settings are as nobody said otherwise; see them with --all.");
    }

    static bool IsUnsaid(ExplainedPart part) => part.Kind is ExplainedKind.Setting && part.Node == SettingsExplainer.Default;

    static ImmutableArray<Styled> Row(ExplainedPart part) =>
    [
        new(part.Kind.ToString().ToLowerInvariant(), Tone.Faint),
        part.Detail.Length == 0 ? part.Name : $"{part.Name}: {part.Detail}",
        part.Node,
        new(string.IsNullOrEmpty(part.Origin.File) ? "" : part.Origin.ToString(), Tone.Faint),
    ];
}
