using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Finds which of the new alternatives is which of the old ones: by name, by what they say, by a property with one value, by type.</summary>
internal sealed class BranchMatching
{
    static readonly ImmutableArray<Func<Spot, string?>> Signs =
    [
        branch => branch.Reference,
        Fingerprint.Of,
        branch => branch.Resolved().Text("title"),
        Tag,
        branch => branch.Resolved().Text("type"),
    ];

    readonly List<SpotPair> matched = [];

    readonly List<Spot> old;

    readonly List<Spot> @new;

    BranchMatching(IEnumerable<Spot> old, IEnumerable<Spot> @new)
    {
        this.old = [.. old];
        this.@new = [.. @new];
    }

    public IReadOnlyList<SpotPair> Matched => matched;

    /// <summary>The old alternatives that are gone.</summary>
    public IReadOnlyList<Spot> Removed => old;

    /// <summary>The alternatives that are new.</summary>
    public IReadOnlyList<Spot> Added => @new;

    public static BranchMatching Of(IEnumerable<Spot> old, IEnumerable<Spot> @new)
    {
        var matching = new BranchMatching(old, @new);
        foreach (var sign in Signs)
            matching.Match(sign);
        return matching;
    }

    /// <summary>The name of an alternative for readers.</summary>
    public static string Name(Spot branch) =>
        branch.Reference is { } reference ? ReferenceTarget.ComponentName(reference) ?? reference
        : branch.Text("title") ?? Tag(branch) ?? branch.Text("type") ?? "#" + branch.Pointer.Split('/').Last();

    void Match(Func<Spot, string?> sign)
    {
        var bySign = @new.Where(b => sign(b) is not null).GroupBy(b => sign(b)!).ToDictionary(g => g.Key, g => new Queue<Spot>(g));
        foreach (var branch in old.ToList())
            if (sign(branch) is { } key && bySign.TryGetValue(key, out var others) && others.TryDequeue(out var other))
            {
                matched.Add(new(branch, other));
                old.Remove(branch);
                @new.Remove(other);
            }
    }

    /// <summary>The property that has one value only, as alternatives have that are told apart by it.</summary>
    static string? Tag(Spot branch) => branch.Resolved().Child("properties").Members
        .Select(p => (p.Key, Only: Only(p.Value)))
        .FirstOrDefault(p => p.Only is not null) is { Only: { } value } tag ? $"{tag.Key}={value}" : null;

    static string? Only(Spot property) => property.Child("const") is { Exists: true } value ? CanonicalJson.Of(value.Json)
        : property.Child("enum").Json is JsonArray { Count: 1 } values ? CanonicalJson.Of(values[0])
        : null;
}
