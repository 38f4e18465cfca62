using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi.Declaration;

/// <summary>Finds what is taken away although no route inherits it.</summary>
internal sealed class Removals
{
    readonly Dictionary<Removal, (string Node, bool IsOfUse)> seen = [];

    public void See(ImmutableArray<Contribution> contributions)
    {
        if (contributions.All(c => c.Meta.Removals.IsEmpty))
            return;
        var outer = contributions[0].Meta;
        Note(contributions[0], new());
        foreach (var inner in contributions.Skip(1))
        {
            Note(inner, outer);
            outer = inner.Meta.Under(outer);
        }
    }

    public IEnumerable<Mistake> Mistakes() =>
        from removal in seen
        where !removal.Value.IsOfUse
        select ModelMistakes.RemovesNothing(removal.Value.Node, removal.Key);

    void Note(Contribution node, RouteMeta outer)
    {
        foreach (var removal in node.Meta.Removals)
        {
            var isOfUse = !ReferenceEquals(removal.From(outer), outer);
            seen[removal] = (node.Node, isOfUse || (seen.TryGetValue(removal, out var known) && known.IsOfUse));
        }
    }
}
