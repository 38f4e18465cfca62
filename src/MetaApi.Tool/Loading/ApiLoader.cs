using System.Reflection;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Loading;

/// <summary>Loads an API as its assembly declares it. Nothing of its host runs: no <c>Main</c>, no service, no server.</summary>
internal static class ApiLoader
{
    /// <exception cref="ToolException">There is no such API, or it cannot be loaded.</exception>
    /// <exception cref="ApiDeclarationException">Its declaration has mistakes.</exception>
    public static async Task<LoadedApi> LoadAsync(ApiRequest request, ToolConsole console, CancellationToken cancelled)
    {
        var path = InputPath.ProjectIn(request.Input) is { } project
            ? await new ProjectBuild(project, request.Build).AssemblyAsync(console, cancelled)
            : request.Input;
        var assembly = Open(Path.GetFullPath(path));
        var declared = DeclaredApis.In(assembly);
        return new(declared.Choose(request.Api), assembly, declared);
    }

    static Assembly Open(string path)
    {
        try
        {
            var assembly = new UserAssemblies(path).Open();
            VersionFit.Check(assembly);
            return assembly;
        }
        catch (BadImageFormatException)
        {
            throw LoadingFaults.NoAssembly(path);
        }
        catch (FileLoadException error)
        {
            throw LoadingFaults.Unloadable(Path.GetFileName(path), error);
        }
    }
}
