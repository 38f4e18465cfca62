using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using MetaApi.Schemas;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>Runs a command line to its exit code. Whatever goes wrong is said in a sentence with its remedy.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, ToolConsole console, CancellationToken cancelled = default)
    {
        var parsed = ToolCommand.Create(console).Parse(arguments);
        try
        {
            return parsed.Action is ParseErrorAction
                ? throw Misused(parsed)
                : await parsed.InvokeAsync(Configuration(console), cancelled);
        }
        catch (ToolException fault)
        {
            console.Fault(fault);
            return ExitCode.Unusable;
        }
        catch (ApiDeclarationException mistaken)
        {
            console.Messages.Writer.Write(mistaken.Message + "\n");
            return ExitCode.Findings;
        }
    }

    static InvocationConfiguration Configuration(ToolConsole console) => new()
    {
        Output = console.Results.Writer,
        Error = console.Messages.Writer,
        EnableDefaultExceptionHandler = false,
    };

    static ToolException Misused(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var written = parsed.UnmatchedTokens.FirstOrDefault();
        var near = written is null ? null : NearMiss.Of(written, Names(command));
        return new(parsed.Errors[0].Message, near is null ? $"See '{Path(parsed.CommandResult)} --help'." : $"Did you mean '{near}'?");
    }

    static IEnumerable<string> Names(Command command) =>
    [
        .. command.Subcommands.Select(c => c.Name),
        .. command.Options.Select(o => o.Name),
    ];

    static string Path(CommandResult command) => command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "metaapi";
}
