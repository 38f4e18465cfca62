using System.Collections.Immutable;
using MetaApi.Calls;

namespace MetaApi.Declaration.Sharing;

/// <summary>Helpers of one node whose constructors take each other. What stands further out never sees what stands further in.</summary>
internal static class SharedCircles
{
    public static IEnumerable<ImmutableArray<SharedDeclaration>> Of(IReadOnlyList<SharedDeclaration> declared, SharedSpace? space)
    {
        var first = declared.DistinctBy(d => d.Type).ToList();
        var taken = first.ToDictionary(d => d, d => TakenBy(d, first, space!));
        var told = new HashSet<SharedDeclaration>();
        foreach (var start in first)
            if (!told.Contains(start) && Circle([start], taken) is { IsEmpty: false } circle)
            {
                told.UnionWith(circle);
                yield return circle;
            }
    }

    static List<SharedDeclaration> TakenBy(SharedDeclaration asker, List<SharedDeclaration> declared, SharedSpace space)
    {
        if (asker.Factory is not null || SharedSpaces.ConstructorOf(asker.Type) is not { } constructor)
            return [];
        var self = space.Own.First(h => h.Type == asker.Type);
        var found = constructor.GetParameters().Select(p => space.Find(p.ParameterType, self)).Where(h => h is not null && space.Own.Contains(h));
        return [.. declared.Where(d => found.Any(h => h!.Type == d.Type))];
    }

    /// <summary>The way from the first of a path back to it; empty when there is none.</summary>
    static ImmutableArray<SharedDeclaration> Circle(ImmutableArray<SharedDeclaration> path, Dictionary<SharedDeclaration, List<SharedDeclaration>> taken)
    {
        foreach (var next in taken[path[^1]])
            if (next == path[0])
                return path;
            else if (!path.Contains(next) && Circle(path.Add(next), taken) is { IsEmpty: false } circle)
                return circle;
        return [];
    }
}
