using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares patterns and conditions, and keywords that are not understood.</summary>
internal static class OpaqueAspect
{
    static readonly OpaqueKeyword[] Keywords =
    [
        new(["pattern"], LimitRules.PatternAdded, LimitRules.PatternRemoved, LimitRules.PatternChanged),
        new(["contains"], LimitRules.ContainsAdded, LimitRules.ContainsRemoved, LimitRules.ContainsChanged),
        new(["propertyNames"], PropertyRules.NamesNarrowed, PropertyRules.NamesWidened, PropertyRules.NamesChanged),
        new(["not"], UnionRules.ConditionAdded, UnionRules.ConditionRemoved, UnionRules.ConditionChanged),
        new(["if", "then", "else"], UnionRules.ConditionAdded, UnionRules.ConditionRemoved, UnionRules.ConditionChanged),
        new(["dependentSchemas"], UnionRules.ConditionAdded, UnionRules.ConditionRemoved, UnionRules.ConditionChanged),
    ];

    public static void Compare(ShapePair pair)
    {
        foreach (var keyword in Keywords)
            Compare(pair, keyword);
        foreach (var name in Unknown(pair.Old).Union(Unknown(pair.New)))
            if (!Texts(pair.Old, [name]).SequenceEqual(Texts(pair.New, [name])))
                pair.Report(ValueRules.KeywordChanged, pair.Keyword(name), $"'{name}' has changed.");
    }

    static void Compare(ShapePair pair, OpaqueKeyword keyword)
    {
        var (before, after) = (Texts(pair.Old, keyword.Keywords), Texts(pair.New, keyword.Keywords));
        if (before.SequenceEqual(after))
            return;
        var name = $"'{keyword.Keywords[0]}'";
        var (rule, sentence) = (before.Count, after.Count) switch
        {
            (0, _) => (keyword.Added, $"{name} is new."),
            (_, 0) => (keyword.Removed, $"{name} is gone."),
            _ => (keyword.Changed, $"{name} has changed."),
        };
        pair.Report(rule, pair.Keyword(keyword.Keywords[0]), sentence);
    }

    static List<string> Texts(Shape shape, IEnumerable<string> keywords) =>
    [
        .. shape.Parts
            .Where(part => keywords.Any(k => part.Child(k).Exists))
            .Select(part => string.Join(' ', keywords.Select(k => Text(part.Child(k)))))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    static string Text(Spot value) => value.Exists ? Fingerprint.Of(value) : "";

    static IEnumerable<string> Unknown(Shape shape) => shape.Parts.SelectMany(p => p.Names).Where(n => !SchemaKeywords.IsKnown(n));
}
