using System.CommandLine;
using System.CommandLine.Invocation;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>Runs a command line to its exit code. Whatever goes wrong is said in a sentence with its remedy.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] arguments, ToolConsole console, CancellationToken cancelled = default) =>
        RunAsync(ToolCommand.Create(console).Parse(arguments), console, cancelled);

    public static async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled = default)
    {
        try
        {
            return Misuse.In(parsed) is { } misuse ? throw misuse : await parsed.InvokeAsync(Configuration(console), cancelled);
        }
        catch (ToolException fault)
        {
            console.Fault(fault);
            return ExitCode.Unusable;
        }
        catch (ApiDeclarationException mistaken)
        {
            foreach (var line in mistaken.Message.ReplaceLineEndings("\n").Split('\n'))
                console.Messages.Line(line);
            return ExitCode.Findings;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Unusable;
        }
    }

    static InvocationConfiguration Configuration(ToolConsole console) => new()
    {
        Output = console.Results.Writer,
        Error = console.Messages.Writer,
        EnableDefaultExceptionHandler = false,
    };
}
