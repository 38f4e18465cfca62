using System.Reflection;

namespace MetaApi.Tool.Loading;

/// <summary>Whether an assembly was built with a MetaApi that the tool can read.</summary>
internal static class VersionFit
{
    static readonly string[] Names =
        ["MetaApi", "MetaApi.Contracts", "MetaApi.Core", "MetaApi.OpenApi", "MetaApi.Rpc", "MetaApi.Client", "MetaApi.Testing"];

    static Version Own => typeof(VersionFit).Assembly.GetName().Version!;

    /// <exception cref="Terminal.ToolException">It does not use MetaApi, or another version of it.</exception>
    public static void Check(Assembly assembly) =>
        Check(assembly.GetName().Name!, [.. assembly.GetReferencedAssemblies().Where(r => Names.Contains(r.Name)).Select(r => r.Version!)]);

    /// <param name="name">The name of the assembly.</param>
    /// <param name="used">The versions of MetaApi's assemblies that it was built with.</param>
    public static void Check(string name, IReadOnlyCollection<Version> used)
    {
        if (used.Count == 0)
            throw LoadingFaults.NoMetaApi(name);
        if (used.FirstOrDefault(version => !Fits(version)) is { } other)
            throw LoadingFaults.OtherVersion(name, other, Own);
    }

    /// <summary>Before 1.0 every minor version may break; after it only a newer one than the tool's can hold what the tool does not know.</summary>
    static bool Fits(Version version) => version.Major == Own.Major && (Own.Major == 0 ? version.Minor == Own.Minor : version.Minor <= Own.Minor);
}
