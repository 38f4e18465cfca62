using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples.Texts;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.Samples;

/// <summary>Many values that differ, for lists in which none may come twice.</summary>
internal static class Numbered
{
    const int Most = 1100;

    public static IEnumerable<JsonNode?> Of(ValueShape shape)
    {
        var types = TypeGuess.Of(shape);
        if ((types & JsonTypes.Number) != 0)
            foreach (var number in Numbers(NumberRange.Of(shape)))
                yield return number;
        if ((types & JsonTypes.String) == 0)
            yield break;
        foreach (var text in TextMaker.Numbered(shape, Most))
            yield return text;
    }

    static IEnumerable<JsonNode?> Numbers(NumberRange range)
    {
        var start = range.Lowest ?? Math.Min(0, range.Highest ?? 0);
        return Enumerable.Range(0, Most).Select(i => NumberRange.Json(start + (i * range.Step)));
    }
}
