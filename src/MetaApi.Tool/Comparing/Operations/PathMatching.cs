using MetaApi.Tool.Comparing.Changes;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Finds which path of the new document is which of the old one. The names of its parameters do not count.</summary>
internal static class PathMatching
{
    public static IEnumerable<((string Old, string New) Names, SpotPair Item)> Match(SpotPair paths)
    {
        var unmatched = paths.New.Names.Where(n => IsPath(n) && !paths.Old.Child(n).Exists).ToLookup(PathTemplate.Look);
        var taken = new HashSet<string>();
        foreach (var name in paths.Old.Names.Where(IsPath))
        {
            var other = paths.New.Child(name).Exists ? name : unmatched[PathTemplate.Look(name)].FirstOrDefault(taken.Add);
            yield return ((name, other ?? name), new(paths.Old.Child(name), other is null ? default : paths.New.Child(other)));
        }
        foreach (var name in unmatched.SelectMany(g => g).Where(n => !taken.Contains(n)))
            yield return ((name, name), new(default, paths.New.Child(name)));
    }

    static bool IsPath(string name) => name.StartsWith('/');
}
