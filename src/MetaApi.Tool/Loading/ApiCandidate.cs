using System.Collections.Immutable;

namespace MetaApi.Tool.Loading;

/// <summary>An API that an assembly declares.</summary>
/// <param name="Name">Its name, or that of what declares it where it is broken.</param>
/// <param name="Place">What declares it: the full name of a class, or of a class and its static member.</param>
/// <param name="Make">Makes it, or throws what is wrong with it.</param>
internal sealed record ApiCandidate(string Name, string Place, Func<Api> Make)
{
    /// <summary>The class of the module that it is; null where a static member holds it.</summary>
    public Type? Module { get; init; }

    /// <summary>The classes of the modules that are mounted in it, as far as they are known.</summary>
    public ImmutableHashSet<Type> Applied { get; init; } = [];

    /// <summary>Where its routes were declared.</summary>
    public ImmutableHashSet<Origin> Routes { get; init; } = [];

    /// <summary>Whether nothing but a fault can be made of it.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether a name on the command line means it: its own, or that of what declares it, with or without the namespace.</summary>
    public bool IsCalled(string name) =>
        Same(Name, name) || Same(Place, name) || Place.EndsWith($".{name}", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a part of another one, or the same.</summary>
    public bool IsPartOf(ApiCandidate other) => Module is not null && other != this
        && (other.Applied.Contains(Module) || (other.Module is null && !Routes.IsEmpty && Routes.IsSubsetOf(other.Routes)));

    /// <returns>Null for one that cannot be made.</returns>
    public Api? MakeIfSound()
    {
        try
        {
            return IsBroken ? null : Make();
        }
        catch (ApiDeclarationException)
        {
            return null;
        }
    }

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
