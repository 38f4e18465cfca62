using System.Diagnostics;

namespace MetaApi.Tests.Shared;

/// <summary>Runs commands to their end.</summary>
static class Commands
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <param name="folder">The current folder of the command.</param>
    /// <param name="name">The program.</param>
    /// <param name="arguments">Handed to it as they are.</param>
    /// <exception cref="TimeoutException">The command was still running after 120 seconds and was ended.</exception>
    public static ToolResult Run(string folder, string name, params string[] arguments) => Run(new ProcessStartInfo(name, arguments) { WorkingDirectory = folder });

    /// <param name="command">The program, its arguments and surroundings.</param>
    /// <exception cref="TimeoutException">The command was still running after 120 seconds and was ended.</exception>
    public static ToolResult Run(ProcessStartInfo command)
    {
        command.RedirectStandardInput = true;
        command.RedirectStandardOutput = true;
        command.RedirectStandardError = true;
        using var process = Process.Start(command)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Limit))
            return new(process.ExitCode, output.Result + errors.Result);
        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"'{command.FileName} {string.Join(' ', command.ArgumentList)}' ran into its limit and was ended.");
    }
}
