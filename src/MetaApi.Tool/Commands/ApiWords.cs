using System.CommandLine;
using MetaApi.Tool.Loading;

namespace MetaApi.Tool.Commands;

/// <summary>The options that tell which API of an assembly or project is meant, and how a project is built.</summary>
internal sealed class ApiWords
{
    readonly Option<string?> api = new("--api") { Description = "The API that is meant, where several are declared: its name, or the class or member that declares it.", HelpName = "name" };

    readonly Option<bool> noBuild = new("--no-build") { Description = "Takes a project as it was built last." };

    readonly Option<string?> configuration = new("--configuration", "-c") { Description = "The configuration that a project is built in.", HelpName = "name" };

    readonly Option<string?> framework = new("--framework", "-f") { Description = "The framework that a project is built for, where it has several.", HelpName = "name" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[api, noBuild, configuration, framework])
            command.Options.Add(option);
    }

    /// <summary>What is asked for of an input.</summary>
    public ApiRequest Request(ParseResult parsed, string input) => new(input, parsed.GetValue(api), new()
    {
        IsBuilt = !parsed.GetValue(noBuild),
        Configuration = parsed.GetValue(configuration),
        Framework = parsed.GetValue(framework),
    });
}
