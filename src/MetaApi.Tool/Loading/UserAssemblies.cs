using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Loader;

namespace MetaApi.Tool.Loading;

/// <summary>
/// The assembly of a user with all that it needs, beside the tool's own: what it shares with the tool is MetaApi, and what stands in MetaApi's own public
/// members; of everything else it has the version that it was built with.
/// </summary>
internal sealed class UserAssemblies(string assembly) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assembly))
{
    /// <summary>All that the tool has in common with users. A type is the same for both only when its assembly is.</summary>
    static readonly FrozenSet<string> Shared =
        FrozenSet.Create("MetaApi.Contracts", "MetaApi.Core", "MetaApi.OpenApi", "Microsoft.OpenApi", "NJsonSchema", "Newtonsoft.Json");

    readonly AssemblyDependencyResolver resolver = new(assembly);

    /// <summary>The user's assembly itself.</summary>
    public Assembly Open() => LoadFromAssemblyPath(assembly);

    protected override Assembly? Load(AssemblyName assemblyName) => Shared.Contains(assemblyName.Name!)
        ? GetLoadContext(typeof(UserAssemblies).Assembly)!.LoadFromAssemblyName(new(assemblyName.Name!))
        : resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
