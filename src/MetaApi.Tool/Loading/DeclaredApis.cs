using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi.Tool.Loading;

/// <summary>The APIs that an assembly declares, and the one of them that is meant.</summary>
internal sealed class DeclaredApis
{
    readonly string assembly;

    readonly ImmutableArray<ApiCandidate> found;

    DeclaredApis(string assembly, IEnumerable<ApiCandidate> found) =>
        (this.assembly, this.found) = (assembly, [.. found.OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Place, StringComparer.Ordinal)]);

    /// <summary>Makes every module and reads every static member that may be an API; those that are parts of others are left out.</summary>
    public static DeclaredApis In(Assembly assembly)
    {
        var types = LoadableTypes.Of(assembly);
        ImmutableArray<ApiCandidate> all = [.. DeclaredMembers.In(types), .. DeclaredModules.In(types)];
        return new(assembly.GetName().Name!, all.Where(one => !all.Any(one.IsPartOf)));
    }

    /// <summary>The API of a name; without a name the only one.</summary>
    /// <param name="name">Its name, or that of the class or member that declares it, in any case; null for the only one.</param>
    /// <exception cref="Terminal.ToolException">There is none, or more than one.</exception>
    /// <exception cref="ApiDeclarationException">Its declaration has mistakes.</exception>
    public Api Choose(string? name)
    {
        if (found.IsEmpty)
            throw LoadingFaults.NoApi(assembly);
        if (name is null && found.FirstOrDefault(c => c.IsBroken) is { } broken)
            return broken.Make();
        return Only(name is null ? found : [.. found.Where(c => c.IsCalled(name))], name).Make();
    }

    /// <summary>Every API that can be made.</summary>
    public IEnumerable<Api> Sound() => found.Select(c => c.MakeIfSound()).OfType<Api>();

    ApiCandidate Only(ImmutableArray<ApiCandidate> meant, string? name) => meant.Length switch
    {
        1 => meant[0],
        0 => throw LoadingFaults.UnknownApi(name!, assembly, (NearMiss.Of(name!, found.SelectMany(c => (string[])[c.Name, c.Place])), found)),
        _ => throw LoadingFaults.SeveralApis(assembly, meant),
    };
}
