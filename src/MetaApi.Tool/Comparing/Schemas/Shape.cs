using System.Collections.Immutable;
using MetaApi.Schemas.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>A schema with its references and <c>allOf</c> followed: parts that hold at once, so that one spelling of them is as good as another.</summary>
internal sealed class Shape
{
    const int DeepestUnion = 64;

    /// <summary>The parts, the outermost first, without what they refer to.</summary>
    public required ImmutableArray<Spot> Parts { get; init; }

    public required ImmutableArray<Union> Unions { get; init; }

    /// <summary>Whether null is possible beside what the parts say.</summary>
    public required bool IsNullAdded { get; init; }

    /// <summary>Whether a part is <c>false</c>, which no value meets.</summary>
    public required bool IsNever { get; init; }

    /// <summary>The place to show for the whole.</summary>
    public required Spot Place { get; init; }

    /// <summary>The types that the parts leave; those of alternatives are not looked at.</summary>
    public JsonTypes Types => IsNever ? JsonTypes.None : Parts.Aggregate(JsonTypes.All, (types, part) => types & JsonTypeNames.Of(part));

    /// <summary>What the parts say by a keyword.</summary>
    public IEnumerable<Spot> Values(string keyword) => Parts.Select(p => p.Child(keyword)).Where(v => v.Exists);

    /// <summary>What the outermost part says that uses the keyword; else a place where nothing stands.</summary>
    public Spot First(string keyword) => Parts.Select(p => p.Child(keyword)).FirstOrDefault(v => v.Exists, Place.Child(keyword) with { Exists = false, Json = null });

    public bool Flag(string keyword) => Parts.Any(p => p.Flag(keyword));

    /// <summary>The schemas of a keyword, which hold at once; those that say nothing are left out.</summary>
    public SchemaSpots Nested(string keyword) => new([.. Values(keyword).Where(v => !SchemaReading.IsAnything(v))]);

    /// <summary>The schemas of each member of a keyword, such as of each property.</summary>
    public ImmutableSortedDictionary<string, SchemaSpots> Members(string keyword) => Values(keyword)
        .SelectMany(v => v.Members)
        .GroupBy(m => m.Key, m => m.Value)
        .ToImmutableSortedDictionary(g => g.Key, g => new SchemaSpots([.. g]), StringComparer.Ordinal);

    /// <summary>Whether null is one of the values.</summary>
    public bool AllowsNull() => AllowsNull([], DeepestUnion);

    /// <param name="known">What was found of alternatives before, so that each is asked once, however many refer to it.</param>
    /// <param name="depth">How deep alternatives of alternatives are looked at; what is deeper is taken to allow it.</param>
    bool AllowsNull(Dictionary<string, bool> known, int depth) => IsNullAdded || depth == 0
        || (Types.HasFlag(JsonTypes.Null) && Parts.All(EnumValues.AllowsNull) && Unions.All(u => u.HasNull || u.Branches.Any(b => AllowsNull(b, known, depth - 1))));

    static bool AllowsNull(Spot branch, Dictionary<string, bool> known, int depth)
    {
        var name = branch.Meant().Pointer;
        if (known.TryGetValue(name, out var found))
            return found;
        known[name] = false;
        return known[name] = SchemaReading.Of(SchemaSpots.Of(branch)).AllowsNull(known, depth);
    }
}
