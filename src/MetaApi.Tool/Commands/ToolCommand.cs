using System.CommandLine;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>The command line as a whole: <c>metaapi</c>, with a command for each thing that it does.</summary>
internal static class ToolCommand
{
    public static RootCommand Create(ToolConsole console) => new("Exports, compares and explains what a MetaApi declaration says.");
}
