using System.CommandLine;
using MetaApi.Tool.Loading;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>The words by which every command is told its API.</summary>
internal sealed class ApiInput
{
    readonly Argument<string> input = new("input")
    {
        Description = "The assembly (.dll), the project (.csproj) or the folder of the project that declares the API.",
        DefaultValueFactory = _ => ".",
    };

    readonly Option<string?> api = new("--api") { Description = "The API that is meant, where several are declared: its name, or the class or member that declares it.", HelpName = "name" };

    readonly Option<bool> noBuild = new("--no-build") { Description = "Takes a project as it was built last." };

    readonly Option<string?> configuration = new("--configuration", "-c") { Description = "The configuration that a project is built in.", HelpName = "name" };

    readonly Option<string?> framework = new("--framework", "-f") { Description = "The framework that a project is built for, where it has several.", HelpName = "name" };

    /// <summary>Adds them to a command, the input as its last argument.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(input);
        foreach (var option in (Option[])[api, noBuild, configuration, framework])
            command.Options.Add(option);
    }

    /// <summary>What was written as the input; the folder here where nothing was.</summary>
    public string Path(ParseResult parsed) => parsed.GetRequiredValue(input);

    /// <exception cref="ToolException">There is no such API, or it cannot be loaded.</exception>
    /// <exception cref="ApiDeclarationException">Its declaration has mistakes.</exception>
    public Task<LoadedApi> LoadAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled) =>
        ApiLoader.LoadAsync(new(Path(parsed), parsed.GetValue(api), Build(parsed)), console, cancelled);

    BuildRequest Build(ParseResult parsed) => new()
    {
        IsBuilt = !parsed.GetValue(noBuild),
        Configuration = parsed.GetValue(configuration),
        Framework = parsed.GetValue(framework),
    };
}
