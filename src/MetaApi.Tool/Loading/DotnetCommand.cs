using System.ComponentModel;
using System.Diagnostics;

namespace MetaApi.Tool.Loading;

/// <summary>Runs the <c>dotnet</c> of the SDK to its end, and keeps what it says.</summary>
internal static class DotnetCommand
{
    /// <exception cref="Terminal.ToolException">There is no <c>dotnet</c>.</exception>
    public static async Task<DotnetAnswer> RunAsync(IEnumerable<string> arguments, CancellationToken cancelled)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancelled);
            var errors = process.StandardError.ReadToEndAsync(cancelled);
            await process.WaitForExitAsync(cancelled);
            return new(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
            })!;
        }
        catch (Win32Exception)
        {
            throw LoadingFaults.NoDotnet();
        }
    }
}
