using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares the property that tells alternatives apart, and its values. A value that is not mapped is the name of a component, so that renaming it matters here.</summary>
internal static class DiscriminatorAspect
{
    public static void Compare(ShapePair pair, IReadOnlyList<SpotPair> matched)
    {
        var place = pair.Keyword("discriminator");
        if (!place.InBoth && place.Shown.Exists)
            pair.ReportOneSided(place, (UnionRules.DiscriminatorAdded, UnionRules.DiscriminatorRemoved), $"The discriminator '{place.Shown.Text("propertyName")}'");
        if (!place.InBoth)
            return;
        if (!place.Agree(s => s.Text("propertyName")))
            pair.Report(
                UnionRules.DiscriminatorChanged, place.Child("propertyName"),
                ShapePair.IsAndWas("The property that tells the kind", $"'{place.Old.Text("propertyName")}'", $"'{place.New.Text("propertyName")}'"));
        Values(pair, place, matched);
    }

    static void Values(ShapePair pair, SpotPair place, IReadOnlyList<SpotPair> matched)
    {
        var renamed = matched.Where(m => m.Old.Reference is not null).DistinctBy(m => m.Old.Reference).ToDictionary(m => m.Old.Reference!, m => m.New.Reference);
        var before = Mapping(place.Old, pair.Old, matched.Select(m => m.Old));
        var after = Mapping(place.New, pair.New, matched.Select(m => m.New));
        foreach (var (value, target) in before)
            if (!after.TryGetValue(value, out var now))
                pair.Report(UnionRules.DiscriminatorValueRemoved, place, $"The value '{value}' no longer tells a kind.");
            else if (now != renamed.GetValueOrDefault(target, target))
                pair.Report(UnionRules.DiscriminatorValueChanged, place, $"The value '{value}' tells '{ReferenceTarget.ComponentName(now)}', and told '{ReferenceTarget.ComponentName(target)}'.");
        foreach (var value in after.Keys.Except(before.Keys))
            pair.Report(UnionRules.DiscriminatorValueAdded, place, $"The value '{value}' tells one more kind.");
    }

    /// <summary>The reference for each value: those that are mapped, and the names of the other alternatives. Alternatives that came or went are told as such.</summary>
    static ImmutableSortedDictionary<string, string> Mapping(Spot discriminator, Shape shape, IEnumerable<Spot> matched)
    {
        var mapped = discriminator.Child("mapping").Members.ToDictionary(m => m.Key, m => Reference(m.Value.Text() ?? ""));
        var branches = shape.Unions.SelectMany(u => u.Branches).Select(b => b.Reference).OfType<string>().ToHashSet();
        foreach (var reference in branches.Except(mapped.Values))
            if (ReferenceTarget.ComponentName(reference) is { } name)
                mapped.TryAdd(name, reference);
        branches.ExceptWith(matched.Select(b => b.Reference).OfType<string>());
        return mapped.Where(m => !branches.Contains(m.Value)).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    static string Reference(string target) => target.Contains('/', StringComparison.Ordinal) ? target : "#/components/schemas/" + target;
}
