using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>Numbers at their limits, and one step beyond.</summary>
internal static class NumberAttempts
{
    public static IEnumerable<Attempt> Valid(ValueShape shape)
    {
        var range = NumberRange.Of(shape);
        if (range.Lowest is { } lowest)
            yield return new("minimum", "the least number", [NumberRange.Json(lowest)]);
        if (range.Highest is { } highest)
            yield return new("maximum", "the largest number", [NumberRange.Json(highest)]);
    }

    public static IEnumerable<Attempt> Broken(ValueShape shape)
    {
        var range = NumberRange.Of(shape);
        foreach (var limit in NumberRange.Numbers(shape, "minimum"))
            yield return new("minimum", "just below the least number", Beyond(limit, -1, range));
        foreach (var limit in NumberRange.Numbers(shape, "maximum"))
            yield return new("maximum", "just above the largest number", Beyond(limit, 1, range));
        foreach (var limit in NumberRange.Numbers(shape, "exclusiveMinimum"))
            yield return new("exclusiveMinimum", "the limit itself", [NumberRange.Json(limit), .. Beyond(limit, -1, range)]);
        foreach (var limit in NumberRange.Numbers(shape, "exclusiveMaximum"))
            yield return new("exclusiveMaximum", "the limit itself", [NumberRange.Json(limit), .. Beyond(limit, 1, range)]);
        foreach (var step in NumberRange.Numbers(shape, "multipleOf"))
            yield return new("multipleOf", "between two multiples", Between(range, step));
        foreach (var (name, least, most) in NumberRange.Formats(shape).Where(_ => !shape.Has("maximum") || !shape.Has("minimum")))
            yield return new("format", $"beyond {name}", [NumberRange.Json((decimal)most + 1), NumberRange.Json((decimal)least - 1)]);
    }

    static IEnumerable<JsonNode?> Beyond(decimal limit, int sign, NumberRange range) =>
        [NumberRange.Json((Math.Ceiling(limit / range.Step) + sign) * range.Step), NumberRange.Json((Math.Floor(limit / range.Step) + sign) * range.Step), NumberRange.Json(limit + sign)];

    static IEnumerable<JsonNode?> Between(NumberRange range, decimal step)
    {
        var start = range.Lowest ?? range.Highest - step ?? 0;
        return new[] { start + 1, start + (step / 2), start + (step / 10), start - 1 }.Select(NumberRange.Json);
    }
}
