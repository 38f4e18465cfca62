using System.Diagnostics;

namespace MetaApi.Tool.Tests.Processes;

/// <summary>
/// Which assemblies a process of .NET loads. Nothing listens on a port without <c>System.Net.Sockets</c>, and nothing opens the samples' databases without
/// <c>Microsoft.Data.Sqlite</c>; so what is not there did not happen, however short.
/// </summary>
sealed class LoadWatch : IDisposable
{
    readonly TemporaryFolder folder = new();

    readonly BuiltAssembly hook = BuiltAssembly.Of("""
        internal class StartupHook
        {
            public static void Initialize() => AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
            {
                lock (typeof(StartupHook))
                    File.AppendAllText(Environment.GetEnvironmentVariable("LOADED_ASSEMBLIES")!, loaded.LoadedAssembly.GetName().Name + "\n");
            };
        }
        """, "Hook");

    public IReadOnlyList<string> Loaded => File.ReadAllLines(Report);

    string Report => folder.PathOf("loaded.txt");

    /// <summary>Has a process watched from its start on.</summary>
    public ProcessStartInfo Over(ProcessStartInfo command)
    {
        command.Environment["DOTNET_STARTUP_HOOKS"] = hook.Path;
        command.Environment["LOADED_ASSEMBLIES"] = Report;
        return command;
    }

    public void Dispose()
    {
        hook.Dispose();
        folder.Dispose();
    }
}
