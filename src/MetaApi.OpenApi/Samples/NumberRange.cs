using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.Samples;

/// <summary>The numbers that a shape allows, as far as a decimal can hold their limits.</summary>
/// <param name="Least">The least allowed; null where nothing limits it.</param>
/// <param name="Most">The most allowed; null where nothing limits it.</param>
/// <param name="Step">From one number to the next.</param>
internal sealed record NumberRange(decimal? Least, decimal? Most, decimal Step)
{
    const decimal Fraction = 0.01m;

    const decimal Largest = 1e27m;

    public static NumberRange Of(ValueShape shape)
    {
        var whole = (shape.Types & JsonTypes.Fraction) == 0;
        var step = Numbers(shape, "multipleOf").Where(n => n > 0).Select(n => (decimal?)n).Max() ?? (whole ? 1 : Fraction);
        if (whole && !decimal.IsInteger(step))
            step = 1;
        var least = Numbers(shape, "minimum").Concat(Numbers(shape, "exclusiveMinimum").Select(n => n + step)).Concat(Formats(shape).Select(f => (decimal)f.Least));
        var most = Numbers(shape, "maximum").Concat(Numbers(shape, "exclusiveMaximum").Select(n => n - step)).Concat(Formats(shape).Select(f => (decimal)f.Most));
        return new(least.Select(n => (decimal?)n).Max(), most.Select(n => (decimal?)n).Min(), step);
    }

    /// <summary>Numbers to try, the plainest first.</summary>
    public IEnumerable<JsonNode?> Candidates() =>
        new[] { 1m, Multiple(1m), Lowest, Highest, 0m, 0.5m }.OfType<decimal>().Distinct().Select(Json);

    /// <summary>The least multiple of the step that is not below the least number.</summary>
    public decimal? Lowest => Least is { } least ? Multiple(least) : null;

    public decimal? Highest => Most is { } most ? Math.Floor(most / Step) * Step : null;

    public static IEnumerable<decimal> Numbers(ValueShape shape, string keyword) => shape.All(keyword)
        .Select(n => n.ValueKind is JsonValueKind.Number && n.TryGetDecimal(out var number) && Math.Abs(number) < Largest ? number : (decimal?)null)
        .OfType<decimal>();

    public static IEnumerable<(string Name, long Least, long Most)> Formats(ValueShape shape) => shape.All("format").Select(f => f.GetString()).SelectMany(name => name switch
    {
        "int32" => [("int32", int.MinValue, int.MaxValue)],
        "int64" => [("int64", long.MinValue, long.MaxValue)],
        _ => Array.Empty<(string, long, long)>(),
    });

    /// <summary>A number with the fewest digits that say the same.</summary>
    public static JsonNode? Json(decimal number) =>
        JsonNode.Parse((number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));

    decimal Multiple(decimal number) => Math.Ceiling(number / Step) * Step;
}
