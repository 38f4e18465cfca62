using System.CommandLine;
using MetaApi.Schemas;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary><c>metaapi explain</c>: where each part of a route comes from.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var method = new Argument<string>("method") { Description = "The HTTP method, in any case." };
        var path = new Argument<string>("path") { Description = "The path as it was declared, or one that the route serves." };
        var input = new ApiInput();
        var command = new Command("explain", "Tells where each part of a route comes from: the node and the line that said it.") { method, path };
        input.AddTo(command);
        command.SetAction(async (parsed, cancelled) =>
        {
            var loaded = await input.LoadAsync(parsed, console, cancelled);
            Write(Explain(loaded.Api, parsed.GetRequiredValue(method), parsed.GetRequiredValue(path)), console);
            return ExitCode.Fine;
        });
        return command;
    }

    static RouteExplanation Explain(Api api, string method, string path)
    {
        try
        {
            return api.Explain(method, path);
        }
        catch (ArgumentException)
        {
            var nearest = NearMiss.Order($"{method} {path}", api.Model.Routes.Select(r => r.Name)).Take(5).ToList();
            throw CommandFaults.NoRoute($"{method.ToUpperInvariant()} {path}", api.Model.Name, nearest);
        }
    }

    static void Write(RouteExplanation route, ToolConsole console)
    {
        console.Results.Line(new Styled(route.Route, Tone.Strong), new Styled($"  {route.Origin}", Tone.Faint));
        console.Results.Table(new(["KIND", "WHAT", "SAID BY", "WHERE"],
        [
            .. route.Parts.Select(part => (System.Collections.Immutable.ImmutableArray<Styled>)
            [
                new(part.Kind.ToString().ToLowerInvariant(), Tone.Faint),
                part.Detail.Length == 0 ? part.Name : $"{part.Name}: {part.Detail}",
                part.Node,
                new(string.IsNullOrEmpty(part.Origin.File) ? "" : part.Origin.ToString(), Tone.Faint),
            ]),
        ]));
    }
}
