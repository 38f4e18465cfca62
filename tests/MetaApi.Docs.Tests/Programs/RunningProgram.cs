using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>A web program on a free port of this machine, ended with the object.</summary>
sealed partial class RunningProgram : IDisposable
{
    readonly Process process;

    /// <param name="process">The program; what it goes on to say is taken and dropped, so that it never waits for a reader.</param>
    /// <param name="address">Where it listens.</param>
    RunningProgram(Process process, string address)
    {
        (this.process, Address) = (process, address);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>Where it listens, for example <c>http://127.0.0.1:40123</c>.</summary>
    public string Address { get; }

    public static async Task<RunningProgram> StartAsync(string program, string folder)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        try
        {
            return new(process, await AddressOf(process).WaitAsync(TimeSpan.FromSeconds(120)));
        }
        catch
        {
            End(process);
            throw;
        }
    }

    public void Dispose() => End(process);

    /// <summary>Reads what the program says until it tells its address.</summary>
    static async Task<string> AddressOf(Process process)
    {
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Listening().Match(line) is { Success: true } match)
                return match.Groups[1].Value;
        }
        throw new InvalidOperationException($"The program ended without listening:\n{string.Join('\n', said)}");
    }

    static void End(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
