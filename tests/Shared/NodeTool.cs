using System.Diagnostics;

namespace MetaApi.Tests.Shared;

/// <summary>Runs the Node scripts in <c>tests/node</c>; <c>tests/run</c> has installed what they import.</summary>
static class NodeTool
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <param name="script">The script's path under <c>tests/node</c>.</param>
    /// <param name="arguments">Handed to the script as they are; a path in them should be absolute.</param>
    /// <exception cref="TimeoutException">The script was still running after 120 seconds and was ended.</exception>
    public static ToolResult Run(string script, params string[] arguments) => Run(Limit, script, arguments);

    public static ToolResult Run(TimeSpan limit, string script, params string[] arguments)
    {
        using var process = Start(script, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();

        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{script} ran into its limit of {limit.TotalSeconds} s and was ended. {output.Result}{errors.Result}");
        }

        return new(process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>Starts a script that is talked to; it is the caller's to end.</summary>
    public static Process Start(string script, params string[] arguments) => Directory.Exists(PathOf("node_modules"))
        ? Process.Start(Command(script, arguments))!
        : throw new DirectoryNotFoundException($"Run 'npm ci' in {PathOf()} first, or let tests/run do it.");

    /// <summary>The full path of a file under <c>tests/node</c>.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Repository.PathOf(["tests", "node", .. parts]);

    static ProcessStartInfo Command(string script, string[] arguments) => new("node", [PathOf(script), .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true" },
    };
}
