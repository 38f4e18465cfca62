using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares how long texts, how many items and how many properties there can be.</summary>
internal static class LimitAspect
{
    static readonly Limit[] Limits =
    [
        new("minLength", false, LimitRules.MinLengthNarrowed, LimitRules.MinLengthWidened),
        new("maxLength", true, LimitRules.MaxLengthNarrowed, LimitRules.MaxLengthWidened),
        new("minItems", false, LimitRules.MinItemsNarrowed, LimitRules.MinItemsWidened),
        new("maxItems", true, LimitRules.MaxItemsNarrowed, LimitRules.MaxItemsWidened),
        new("minContains", false, LimitRules.MinContainsNarrowed, LimitRules.MinContainsWidened),
        new("maxContains", true, LimitRules.MaxContainsNarrowed, LimitRules.MaxContainsWidened),
        new("minProperties", false, LimitRules.MinPropertiesNarrowed, LimitRules.MinPropertiesWidened),
        new("maxProperties", true, LimitRules.MaxPropertiesNarrowed, LimitRules.MaxPropertiesWidened),
    ];

    public static void Compare(ShapePair pair)
    {
        foreach (var limit in Limits)
            Compare(pair, limit);
        if (pair.Old.Flag("uniqueItems") != pair.New.Flag("uniqueItems"))
            pair.Report(
                pair.New.Flag("uniqueItems") ? LimitRules.UniqueItemsAdded : LimitRules.UniqueItemsRemoved,
                pair.Keyword("uniqueItems"),
                pair.New.Flag("uniqueItems") ? "The items must differ." : "The items may be equal.");
    }

    static void Compare(ShapePair pair, Limit limit)
    {
        var (before, after) = (Tightest(pair.Old, limit), Tightest(pair.New, limit));
        if (before == after)
            return;
        var isNarrowed = limit.IsUpper ? (after ?? decimal.MaxValue) < (before ?? decimal.MaxValue) : (after ?? Least(limit)) > (before ?? Least(limit));
        pair.Report(isNarrowed ? limit.Narrowed : limit.Widened, pair.Keyword(limit.Keyword), ShapePair.IsAndWas($"'{limit.Keyword}'", before, after));
    }

    /// <summary>A least of nothing says nothing; an array contains one item that it must contain.</summary>
    static decimal Least(Limit limit) => limit.Keyword == "minContains" ? 1 : 0;

    static decimal? Tightest(Shape shape, Limit limit)
    {
        var said = shape.Values(limit.Keyword).Select(v => v.Number()).Where(n => n is not null && (limit.IsUpper || n != Least(limit)));
        return limit.IsUpper ? said.Min() : said.Max();
    }
}
