using System.Diagnostics;

namespace MetaApi.Tests.Threats.Processes;

/// <summary>The program of <c>tests/MetaApi.Subject</c> in a process of its own, ended with the object.</summary>
sealed class SubjectProcess : IDisposable
{
    static readonly TimeSpan Guard = TimeSpan.FromMinutes(2);

    readonly Process process;

    SubjectProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Its API, served under <c>/api</c>.</summary>
    public static async Task<SubjectProcess> ServeAsync()
    {
        var process = Start(new() { ["DOTNET_TieredPGO"] = "0" }, "serve");
        return new(process, new(await process.StandardOutput.ReadLineAsync().WaitAsync(Guard) ?? throw new InvalidOperationException("The program ended without serving.")));
    }

    /// <summary>All that it says in a culture.</summary>
    public static async Task<string> TellAsync(string culture, Dictionary<string, string> environment)
    {
        using var process = Start(environment, "tell", culture);
        var said = await process.StandardOutput.ReadToEndAsync().WaitAsync(Guard);
        await process.WaitForExitAsync().WaitAsync(Guard);
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"The program ended with {process.ExitCode}: {said}");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    static Process Start(Dictionary<string, string> environment, params string[] arguments)
    {
        var output = AppContext.BaseDirectory.Replace("MetaApi.Tests", "MetaApi.Subject", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(output, "MetaApi.Subject.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
