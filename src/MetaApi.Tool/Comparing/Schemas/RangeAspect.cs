using MetaApi.Schemas.Rules;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares the ranges of numbers, in the words of OpenAPI 3.0 (an exclusive flag) and of 3.1 (an exclusive number).</summary>
internal static class RangeAspect
{
    public static void Compare(ShapePair pair)
    {
        Compare(pair, isUpper: false, (LimitRules.MinimumNarrowed, LimitRules.MinimumWidened));
        Compare(pair, isUpper: true, (LimitRules.MaximumNarrowed, LimitRules.MaximumWidened));
    }

    static void Compare(ShapePair pair, bool isUpper, (ChangeRule Narrowed, ChangeRule Widened) rules)
    {
        var (before, after) = (Tightest(pair.Old, isUpper), Tightest(pair.New, isUpper));
        if (before == after)
            return;
        var isNarrowed = before is null || after?.IsTighterThan(before.Value, isUpper) is true;
        var (name, inclusive, exclusive) = Words(isUpper);
        pair.Report(
            isNarrowed ? rules.Narrowed : rules.Widened,
            new(Place(pair.Old, inclusive, exclusive), Place(pair.New, inclusive, exclusive)),
            ShapePair.IsAndWas($"The {name} number", before, after));
    }

    static Spot Place(Shape shape, string inclusive, string exclusive) => shape.First(inclusive) is { Exists: true } place ? place : shape.First(exclusive);

    static (string Name, string Inclusive, string Exclusive) Words(bool isUpper) =>
        isUpper ? ("largest", "maximum", "exclusiveMaximum") : ("smallest", "minimum", "exclusiveMinimum");

    static NumberBound? Tightest(Shape shape, bool isUpper)
    {
        var bounds = shape.Parts.SelectMany(p => Bounds(p, isUpper)).ToList();
        if (bounds.Count == 0)
            return null;
        var tightest = bounds.Aggregate((one, other) => other.IsTighterThan(one, isUpper) ? other : one);
        return shape.Types.HasFlag(JsonTypes.Fraction) ? tightest : tightest.OfIntegers(isUpper);
    }

    static IEnumerable<NumberBound> Bounds(Spot schema, bool isUpper)
    {
        var (_, inclusive, exclusive) = Words(isUpper);
        if (schema.Child(inclusive).Number() is { } bound)
            yield return new(bound, schema.Flag(exclusive));
        if (schema.Child(exclusive).Number() is { } beyond)
            yield return new(beyond, IsExclusive: true);
    }
}
