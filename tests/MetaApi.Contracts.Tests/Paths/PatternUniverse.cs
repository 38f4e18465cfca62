using System.Collections;

namespace MetaApi.Contracts.Tests.Paths;

/// <summary>All patterns of up to so many segments, with the paths that each matches, of all paths that could tell them apart.</summary>
sealed class PatternUniverse
{
    readonly string name;

    PatternUniverse(string name, IEnumerable<string[]> patterns, IEnumerable<string[]> paths)
    {
        this.name = name;
        string[][] all = [.. paths];
        Matched = patterns.Select(segments => PathPattern.Parse(string.Join('/', segments)))
            .ToDictionary(pattern => pattern, pattern => new BitArray([.. all.Select(path => pattern.Match(path) != null)]));
    }

    public static PatternUniverse Whole { get; } =
        new("whole segments", Sequences(["a", "b", ":", "*"], longest: 3), Sequences(["a", "b", "c"], longest: 6));

    public static PatternUniverse Mixed { get; } = new(
        "all kinds of mixed segments",
        Sequences(["-", "-.", ":", "*", "-:", ":-", "::-", ":-:", "-:.", "-:-", ":.-", "-.:"], longest: 2),
        Sequences([.. Sequences(["-", ".", "x", ":"], longest: 3).Select(texts => string.Concat(texts)).Where(text => text != "")], longest: 2)
            .Concat(Sequences(["-", "-.", "x", "-x", "x-", ":-", "x-x", "-x.", "-x-", "x.-", "-.x"], longest: 4)));

    public static PatternUniverse MixedAmongWildcards { get; } = new(
        "mixed segments among wildcards",
        Sequences(["-", ":", "*", "-:", "-:."], longest: 3),
        Sequences(["-", "x", "-x", "-x."], longest: 6));

    public Dictionary<PathPattern, BitArray> Matched { get; }

    /// <summary>Whether another pattern matches all paths that one does.</summary>
    public bool Within(PathPattern one, PathPattern other) => !new BitArray(Matched[other]).Not().And(Matched[one]).HasAnySet();

    public override string ToString() => name;

    static IEnumerable<string[]> Sequences(string[] items, int longest) =>
        longest == 0
            ? [[]]
            : [[], .. from item in items from rest in Sequences(items, longest - 1) select (string[])[item, .. rest]];
}
