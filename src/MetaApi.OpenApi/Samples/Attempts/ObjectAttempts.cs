using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>Objects with and without each member, with unknown ones, and maps at their limits.</summary>
internal sealed class ObjectAttempts(ValueShape shape, JsonObject typical, SampleMaker values)
{
    const string Unknown = "unknownMember";

    readonly ObjectMaker entries = new(values, shape, Trail.Start);

    public IEnumerable<Attempt> Valid()
    {
        foreach (var name in shape.Names.Except(shape.Required).Where(typical.ContainsKey))
            yield return new("required", $"without '{name}'", [Without(name)]);
        if (typical.Count > shape.Required.Count() + 1 && !shape.Open.Any())
            yield return new("required", "with what is required alone", [Without([.. typical.Select(m => m.Key).Except(shape.Required)])]);
        if (!shape.RefusesUnknown && !shape.IsMap && !shape.Has("propertyNames") && !shape.Open.Any())
            yield return new("additionalProperties", "with an unknown member", [With(Unknown, "x")]);
        if (!shape.IsMap)
            yield break;
        foreach (var least in Counts("minProperties").DefaultIfEmpty().Take(1))
            yield return new("minProperties", "with the fewest entries", Entries(least));
        foreach (var most in Counts("maxProperties").Take(1))
            yield return new("maxProperties", "with the most entries", Entries(most));
    }

    public IEnumerable<Attempt> Broken()
    {
        foreach (var name in shape.Required)
            yield return new("required", $"without '{name}'", [Without(name)]);
        if (shape.RefusesUnknown)
            yield return new("additionalProperties", "with an unknown member", [With(Unknown, "x")]);
        foreach (var least in Counts("minProperties").Where(c => c > 0).Take(1))
            yield return new("minProperties", "one entry too few", [.. Entries(least - 1), Without([.. typical.Select(m => m.Key).Skip(least - 1)])]);
        foreach (var most in Counts("maxProperties").Take(1))
            yield return new("maxProperties", "one entry too many", Entries(most + 1));
        foreach (var (trigger, needed) in shape.All("dependentRequired").SelectMany(d => d.EnumerateObject()).SelectMany(d => d.Value.EnumerateArray().Select(n => (d.Name, n.GetString()!))))
            yield return new("dependentRequired", $"with '{trigger}', without '{needed}'", [Without(needed), OnlyWith(trigger)]);
        if (shape.Has("propertyNames"))
            yield return new("propertyNames", "with a name that is not allowed", new[] { "!", "", " ", "0", "NO SUCH NAME" }.Select(name => Renamed(name)));
        if (shape.Has("not"))
            yield return new("not", "of the excluded kind", [All(), .. values.Candidates(shape.Under("not"), Trail.Start).Take(5)]);
    }

    IEnumerable<int> Counts(string keyword) => NumberRange.Numbers(shape, keyword).Select(n => (int)Math.Min(n, int.MaxValue - 1));

    JsonObject Without(params string[] names)
    {
        var copy = typical.DeepClone().AsObject();
        foreach (var name in names)
            copy.Remove(name);
        return copy;
    }

    JsonObject With(string name, JsonNode? value)
    {
        var copy = typical.DeepClone().AsObject();
        copy[name] = value;
        return copy;
    }

    /// <summary>The required members and one more.</summary>
    JsonObject OnlyWith(string name)
    {
        var copy = Without([.. typical.Select(m => m.Key).Except(shape.Required)]);
        copy[name] = typical.TryGetPropertyValue(name, out var known) || values.TryMake(shape.Member(name), out known) ? known?.DeepClone() : null;
        return copy;
    }

    /// <summary>Every declared member, whether they go together or not.</summary>
    JsonObject All()
    {
        var all = typical.DeepClone().AsObject();
        foreach (var name in shape.Names.Where(name => !all.ContainsKey(name)))
            if (values.TryMake(shape.Member(name), out var value))
                all[name] = value?.DeepClone();
        return all;
    }

    JsonObject Renamed(string name) => With(name, typical.FirstOrDefault().Value?.DeepClone());

    IEnumerable<JsonNode?> Entries(int count)
    {
        if (count is < 0 or > 1000)
            yield break;
        var made = Without([.. typical.Select(m => m.Key).Except(shape.Names)]);
        if (made.Count > count)
            made = Without([.. typical.Select(m => m.Key).Except(shape.Required)]);
        entries.AddEntries(made, count - made.Count);
        if (made.Count == count)
            yield return made;
    }
}
