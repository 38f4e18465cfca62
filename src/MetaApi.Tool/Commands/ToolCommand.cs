using System.CommandLine;
using System.CommandLine.Help;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>The command line as a whole: <c>metaapi</c>, with a command for each thing that it does.</summary>
internal static class ToolCommand
{
    public const string Name = "metaapi";

    /// <summary>It bears its name whatever file it is started from, which a root command does not.</summary>
    public static Command Create(ToolConsole console) => new(Name, "Exports, compares and explains what a MetaApi declaration says.")
    {
        new HelpOption(),
        new VersionOption(),
        ExportCommand.Create(console),
        RoutesCommand.Create(console),
        ExplainCommand.Create(console),
        DiffCommand.Create(console),
        LintCommand.Create(console),
    };
}
