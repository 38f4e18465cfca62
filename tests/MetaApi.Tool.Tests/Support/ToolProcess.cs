using System.Diagnostics;

namespace MetaApi.Tool.Tests;

/// <summary>The built tool in a process of its own, as users run it.</summary>
static class ToolProcess
{
    /// <summary>The tool's own assembly, beside what it needs.</summary>
    public static string Program { get; } = Repository.PathOf(
        ["src", "MetaApi.Tool", "bin", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..], "MetaApi.Tool.dll"]);

    public static ToolResult Run(string folder, params string[] arguments) => Run(Command(folder, arguments));

    /// <summary>Runs a command, of the tool or another, to its end.</summary>
    public static ToolResult Run(ProcessStartInfo command) => MetaApi.Tests.Shared.Commands.Run(command);

    public static ProcessStartInfo Command(string folder, params string[] arguments) => new("dotnet", [Program, .. arguments]) { WorkingDirectory = folder };
}
