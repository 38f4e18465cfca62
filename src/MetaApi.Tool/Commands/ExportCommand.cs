using System.CommandLine;
using System.CommandLine.Parsing;
using MetaApi.Tool.Exporting;
using MetaApi.Tool.Terminal;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Commands;

/// <summary><c>metaapi export</c>: the OpenAPI document of an API, without its host.</summary>
internal sealed class ExportCommand
{
    readonly ApiInput input = new();

    readonly Option<string?> output = new("--output", "-o") { Description = "The file to write; standard output without it.", HelpName = "file" };

    readonly Option<string?> folder = new("--all-documents") { Description = "A folder to write every declared document to, as NAME.json.", HelpName = "folder" };

    readonly Option<string?> check = new("--check") { Description = "Writes nothing, and fails when this file is not what would be written.", HelpName = "file" };

    readonly Option<string?> document = new("--document") { Description = "The declared document that is meant; the first without it.", HelpName = "name" };

    readonly Option<string?> version = ChoiceOption.Create("--format", "The version of OpenAPI; 3.1 without it.", "3.1", "3.0");

    readonly Option<string?> format = ChoiceOption.Create("--output-format", "How the document is spelled; by the ending of the file without it, else JSON.", "json", "yaml");

    readonly Option<string[]> servers = new("--server") { Description = "Where the API is served, an absolute URL or a path; can be given several times.", HelpName = "url", DefaultValueFactory = _ => [] };

    public static Command Create(ToolConsole console) => new ExportCommand().Command(console);

    Command Command(ToolConsole console)
    {
        var command = new Command("export", "Writes the OpenAPI document of an API. Its host is not started: no server, no service, no database.")
        {
            output, check, folder, document, version, format, servers,
        };
        input.AddTo(command);
        command.SetAction((parsed, cancelled) => RunAsync(parsed, console, cancelled));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled)
    {
        var target = Target(parsed);
        var loaded = await input.LoadAsync(parsed, console, cancelled);
        var export = new DocumentExport(loaded.Api, console)
        {
            Format = parsed.GetValue(format) is { } said ? TextFormats.Called(said) : target.Format,
            Options = new()
            {
                Document = parsed.GetValue(document),
                Version = parsed.GetValue(version) == "3.0" ? OpenApiSpecVersion.OpenApi3_0 : OpenApiSpecVersion.OpenApi3_1,
                Servers = [.. parsed.GetRequiredValue(servers)],
            },
        };
        return await export.RunAsync(target, cancelled);
    }

    ExportTarget Target(ParseResult parsed)
    {
        var given = ((Option[])[output, check, folder, .. parsed.GetValue(folder) is null ? (Option[])[] : [document]])
            .Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToList();
        return given.Count > 1
            ? throw ExportFaults.SeveralTargets(given)
            : new(parsed.GetValue(output), parsed.GetValue(folder), parsed.GetValue(check));
    }
}
