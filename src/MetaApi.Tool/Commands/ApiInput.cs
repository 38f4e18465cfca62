using System.CommandLine;
using MetaApi.Tool.Loading;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>The words by which a command is told its API.</summary>
internal sealed class ApiInput
{
    readonly Argument<string> input = new("input")
    {
        Description = "The assembly (.dll), the project (.csproj) or the folder of the project that declares the API.",
        DefaultValueFactory = _ => ".",
    };

    readonly ApiWords words = new();

    /// <summary>Adds them to a command, the input as its last argument.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(input);
        words.AddTo(command);
    }

    /// <summary>What was written as the input; the folder here where nothing was.</summary>
    public string Path(ParseResult parsed) => parsed.GetRequiredValue(input);

    /// <exception cref="ToolException">There is no such API, or it cannot be loaded.</exception>
    /// <exception cref="ApiDeclarationException">Its declaration has mistakes.</exception>
    public Task<LoadedApi> LoadAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled) =>
        ApiLoader.LoadAsync(words.Request(parsed, Path(parsed)), console, cancelled);
}
