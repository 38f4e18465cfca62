using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples.Texts;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.Samples;

/// <summary>Makes values of a shape: what is said to be one first, then what its type and rules suggest. The first that is accepted is taken.</summary>
internal sealed class SampleMaker
{
    /// <summary>Schemas that refer to each other in all directions have more ways through them than anybody can go.</summary>
    const int MostSteps = 20_000;

    int steps;

    public bool TryMake(ValueShape shape, out JsonNode? value) => TryMake(shape, Trail.Start, out value);

    /// <summary>Several accepted values, different ones as far as there are any.</summary>
    public IEnumerable<JsonNode?> Several(ValueShape shape) => Different(shape, Trail.Start);

    public bool TryMake(ValueShape shape, Trail trail, out JsonNode? value)
    {
        value = null;
        foreach (var candidate in Candidates(shape, trail))
        {
            value = candidate;
            if (shape.Accepts(candidate))
                return true;
        }
        return false;
    }

    public IEnumerable<JsonNode?> Candidates(ValueShape shape, Trail trail)
    {
        if (++steps > MostSteps || trail.IsEndless(shape))
            return (shape.Types & JsonTypes.Null) != 0 ? [null] : [];
        return Said(shape).Concat(shape.Open.FirstOrDefault() is { } alternatives
            ? alternatives.Branches.SelectMany(branch => Candidates(shape.Choose(alternatives, branch), trail))
            : OfTypes(shape, trail));
    }

    /// <summary>Accepted values, none twice: those that come by themselves, then numbered ones.</summary>
    IEnumerable<JsonNode?> Different(ValueShape shape, Trail trail)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in Candidates(shape, trail).Concat(Numbered.Of(shape)))
            if (shape.Accepts(candidate) && met.Add(candidate?.ToJsonString() ?? "null"))
                yield return candidate;
        if (met.Count > 0 || !TryMake(shape, trail, out var first) || first is not JsonObject model)
            yield break;
        yield return model;
    }

    static IEnumerable<JsonNode?> Said(ValueShape shape) =>
        shape.All("examples").SelectMany(e => e.EnumerateArray())
            .Concat(shape.All("default"))
            .Concat(shape.All("const"))
            .Concat(shape.All("enum").SelectMany(e => e.EnumerateArray()))
            .Select(value => JsonNode.Parse(value.GetRawText()));

    IEnumerable<JsonNode?> OfTypes(ValueShape shape, Trail trail)
    {
        var types = TypeGuess.Of(shape);
        var inner = trail.Into(shape);
        if ((types & JsonTypes.Object) != 0)
            foreach (var value in new ObjectMaker(this, shape, inner).Candidates())
                yield return value;
        if ((types & JsonTypes.Array) != 0)
            foreach (var value in ListCandidates(shape, inner))
                yield return value;
        if ((types & JsonTypes.String) != 0)
            foreach (var text in TextMaker.Candidates(shape))
                yield return text;
        if ((types & JsonTypes.Number) != 0)
            foreach (var number in NumberRange.Of(shape).Candidates())
                yield return number;
        if ((types & JsonTypes.Boolean) != 0)
            foreach (var flag in new[] { true, false })
                yield return flag;
        if ((types & JsonTypes.Null) != 0)
            yield return null;
    }

    IEnumerable<JsonNode?> ListCandidates(ValueShape shape, Trail trail)
    {
        var fewest = (int)NumberRange.Numbers(shape, "minItems").DefaultIfEmpty().Max();
        var first = Math.Max(fewest, Math.Max(1, shape.All("prefixItems").Select(p => p.GetArrayLength()).DefaultIfEmpty().Max()));
        if (fewest == 0 && trail.Repeats(shape.Item(0)))
            first = 0;
        if (List(shape, first, trail) is { } typical)
            yield return typical;
        if (shape.Has("contains") && TryMake(shape.Under("contains"), trail, out var wanted))
            yield return new JsonArray([.. Enumerable.Range(0, first).Select(_ => wanted?.DeepClone())]);
        if (fewest < first && List(shape, fewest, trail) is { } least)
            yield return least;
    }

    /// <summary>A list of so many items; null where there are not enough that differ.</summary>
    public JsonArray? List(ValueShape shape, int count, Trail trail)
    {
        var isSet = shape.All("uniqueItems").Any(u => u.ValueKind is JsonValueKind.True);
        var list = new JsonArray();
        var places = shape.All("prefixItems").Select(p => p.GetArrayLength()).DefaultIfEmpty().Max();
        for (; list.Count < Math.Min(count, places); )
            if (TryMake(shape.Item(list.Count), trail, out var placed))
                list.Add(placed?.DeepClone());
            else
                return null;
        if (list.Count == count)
            return list;
        var item = shape.Item(places);
        if (isSet)
            foreach (var next in Different(item, trail).Take(count - list.Count))
                list.Add(next?.DeepClone());
        else if (TryMake(item, trail, out var same))
            while (list.Count < count)
                list.Add(same?.DeepClone());
        return list.Count == count ? list : null;
    }
}
