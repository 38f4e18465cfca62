using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Loading;

/// <summary>Builds a project and finds its assembly, which MSBuild alone knows where it lies.</summary>
internal sealed class ProjectBuild(string project, BuildRequest request)
{
    /// <exception cref="ToolException">It does not build, or was not built.</exception>
    public async Task<string> AssemblyAsync(ToolConsole console, CancellationToken cancelled)
    {
        if (request.IsBuilt)
            await console.WorkAsync($"Building {Path.GetFileName(project)}", () => BuildAsync(console, cancelled));
        var assembly = await TargetPathAsync(console, cancelled);
        if (assembly.Length == 0)
            throw LoadingFaults.SeveralFrameworks(project);
        return File.Exists(assembly) ? assembly : throw LoadingFaults.NotBuilt(project, assembly);
    }

    async Task<DotnetAnswer> BuildAsync(ToolConsole console, CancellationToken cancelled)
    {
        var answer = await DotnetCommand.RunAsync(["build", project, "-nologo", "-v", "q", "-clp:ErrorsOnly;NoSummary", .. request.Properties()], cancelled);
        return answer.ExitCode == 0 ? answer : throw Failed(LoadingFaults.BuildFails(project), answer, console);
    }

    async Task<string> TargetPathAsync(ToolConsole console, CancellationToken cancelled)
    {
        var answer = await DotnetCommand.RunAsync(["msbuild", project, "-nologo", "-getProperty:TargetPath", .. request.Properties()], cancelled);
        return answer.ExitCode == 0 ? answer.Output.Trim() : throw Failed(LoadingFaults.UnreadableProject(project), answer, console);
    }

    /// <summary>What the SDK said stands before what we make of it.</summary>
    static ToolException Failed(ToolException fault, DotnetAnswer answer, ToolConsole console)
    {
        foreach (var line in answer.Lines.Distinct())
            console.Messages.Line(line);
        return fault;
    }
}
