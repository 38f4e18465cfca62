using System.Reflection;

namespace MetaApi.Tool.Loading;

/// <summary>An API and the assembly that declares it.</summary>
internal sealed record LoadedApi(Api Api, Assembly Assembly, DeclaredApis Declared)
{
    /// <summary>All APIs of the assembly that can be made, this one too.</summary>
    public IEnumerable<Api> Siblings() => Declared.Sound().Append(Api);
}
