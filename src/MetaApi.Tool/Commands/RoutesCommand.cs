using System.CommandLine;
using MetaApi.Tool.Routes;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary><c>metaapi routes</c>: the routes of an API in a table.</summary>
internal sealed class RoutesCommand
{
    readonly ApiInput input = new();

    readonly Option<string?> method = new("--method") { Description = "Lists the routes that serve this method.", HelpName = "method" };

    readonly Option<string?> path = new("--path") { Description = "Lists the routes whose path has this in it.", HelpName = "text" };

    readonly Option<string?> tag = new("--tag") { Description = "Lists the routes of this tag.", HelpName = "tag" };

    readonly Option<string?> document = new("--document") { Description = "Lists the routes of this declared document.", HelpName = "name" };

    readonly Option<bool> json = new("--json") { Description = "Writes JSON: an array with an object for each route." };

    public static Command Create(ToolConsole console) => new RoutesCommand().Command(console);

    Command Command(ToolConsole console)
    {
        var command = new Command("routes", "Lists the routes of an API: what they are, who may call them, what they answer, and where they are declared.")
        {
            method, path, tag, document, json,
        };
        input.AddTo(command);
        command.SetAction((parsed, cancelled) => RunAsync(parsed, console, cancelled));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled)
    {
        var filter = new RouteFilter(parsed.GetValue(method), parsed.GetValue(path), parsed.GetValue(tag));
        var loaded = await input.LoadAsync(parsed, console, cancelled);
        var rows = RouteRows.Of(loaded.Api.Model, parsed.GetValue(document)).Where(filter.Lets).ToList();
        if (parsed.GetValue(json))
            await console.Results.Writer.WriteAsync(RouteText.Json(rows).AsMemory(), cancelled);
        else if (rows.Count > 0)
            console.Results.Table(RouteText.Table(rows));
        else
            console.Messages.Line("No route is like that.");
        return ExitCode.Fine;
    }
}
