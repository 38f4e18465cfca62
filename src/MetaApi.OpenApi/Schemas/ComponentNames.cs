using MetaApi.Schemas;

namespace MetaApi.OpenApi.Schemas;

/// <summary>
/// Gives components their names. Where two claim one name, it is the name of that which is called exactly so, and then of the first in the order of their
/// own names; others get a number. Who comes first in the declaration does not matter: once all claims are known, they are settled, and written anew.
/// </summary>
internal sealed class ComponentNames
{
    readonly Dictionary<object, string> names = [];

    readonly HashSet<string> taken = new(StringComparer.Ordinal);

    readonly List<(object Key, string Wanted, string Own)> claims = [];

    /// <summary>Whether some name was claimed twice, so that numbers follow from the order of the claims.</summary>
    public bool HaveClashed { get; private set; }

    /// <param name="key">What is to have a name.</param>
    /// <param name="wanted">The name it would have if it were alone.</param>
    /// <param name="own">What it is called by itself, which tells it from others that want the same name.</param>
    public string NameOf(object key, string wanted, string own)
    {
        if (names.TryGetValue(key, out var known))
            return known;
        claims.Add((key, wanted, own));
        return Give(key, wanted);
    }

    /// <summary>The names that all who have claimed one have in the end.</summary>
    public ComponentNames Settled()
    {
        var settled = new ComponentNames();
        var ordered = claims.OrderBy(c => c.Wanted, StringComparer.Ordinal).ThenBy(c => c.Own != c.Wanted).ThenBy(c => c.Own, StringComparer.Ordinal).ToList();
        var first = ordered.DistinctBy(c => c.Wanted).ToList();
        foreach (var (key, wanted, _) in first.Concat(ordered.Except(first)))
            settled.Give(key, wanted);
        return settled;
    }

    string Give(object key, string wanted)
    {
        var name = wanted;
        for (var number = 2; IsReserved(name, key) || !taken.Add(name); number++)
            name = wanted + number;
        HaveClashed |= name != wanted;
        names.Add(key, name);
        return name;
    }

    /// <summary>The framework's own component is called the same in every document.</summary>
    static bool IsReserved(string name, object key) =>
        name == ProblemSchema.Entity.Name && (key as (EntityDefinition Definition, View)?)?.Definition != ProblemSchema.Entity.Definition;
}
