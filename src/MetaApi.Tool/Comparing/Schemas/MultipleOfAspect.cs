using System.Globalization;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares of what numbers must be multiples.</summary>
internal static class MultipleOfAspect
{
    public static void Compare(ShapePair pair)
    {
        var (before, after) = (Step(pair.Old), Step(pair.New));
        if (before != after)
            pair.Report(Rule(before, after), pair.Keyword("multipleOf"), ShapePair.IsAndWas("'multipleOf'", Text(before), Text(after)));
    }

    static decimal? Step(Shape shape) => shape.Values("multipleOf").Select(v => v.Number()).Where(n => n > 0).Max();

    static ChangeRule Rule(decimal? before, decimal? after)
    {
        if (before is null || IsMultiple(after, before))
            return LimitRules.MultipleOfNarrowed;
        return after is null || IsMultiple(before, after) ? LimitRules.MultipleOfWidened : LimitRules.MultipleOfChanged;
    }

    static bool IsMultiple(decimal? number, decimal? step) => number % step == 0;

    static string? Text(decimal? step) => step?.ToString("0.############################", CultureInfo.InvariantCulture);
}
