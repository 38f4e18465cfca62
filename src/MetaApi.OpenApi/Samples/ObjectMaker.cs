using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples;

/// <summary>Makes objects: with every member, with as many as go together, and with the required ones alone.</summary>
internal sealed class ObjectMaker(SampleMaker values, ValueShape shape, Trail trail)
{
    const string AnyName = "key";

    public IEnumerable<JsonNode?> Candidates()
    {
        if (Required() is not { } required)
            yield break;
        var optional = shape.Names.Except(shape.Required).Where(name => !trail.Repeats(shape.Member(name))).ToList();
        var full = required.DeepClone().AsObject();
        foreach (var name in optional)
            AddMember(full, name);
        if (shape.IsMap)
            AddEntries(full, Math.Max(1, Least - full.Count));
        yield return Ordered(full);
        yield return Ordered(Together(required, optional));
        var least = required.DeepClone().AsObject();
        AddEntries(least, Least - least.Count);
        yield return least;
    }

    int Least => (int)NumberRange.Numbers(shape, "minProperties").DefaultIfEmpty().Max();

    /// <summary>The names that entries of a map may have.</summary>
    public IEnumerable<string> EntryNames() => shape.Has("propertyNames")
        ? values.Several(shape.Under("propertyNames")).Select(name => name is JsonValue text && text.TryGetValue<string>(out var found) ? found : null).OfType<string>()
        : Enumerable.Range(1, 1100).Select(i => i == 1 ? AnyName : $"{AnyName}{i}");

    /// <summary>Adds entries to a map, as many as can be made.</summary>
    public void AddEntries(JsonObject target, int count)
    {
        if (count <= 0 || shape.RefusesUnknown)
            return;
        foreach (var name in EntryNames().Where(name => !target.ContainsKey(name)).Take(count).ToList())
            AddMember(target, name);
    }

    JsonObject? Required()
    {
        var made = new JsonObject();
        foreach (var name in shape.Required)
            if (!AddMember(made, name))
                return null;
        return made;
    }

    bool AddMember(JsonObject target, string name)
    {
        if (!values.TryMake(shape.Member(name), trail, out var value))
            return false;
        target[name] = value?.DeepClone();
        return true;
    }

    /// <summary>Members one by one, those left out that the object would be refused with.</summary>
    JsonObject Together(JsonObject required, List<string> optional)
    {
        var made = required.DeepClone().AsObject();
        foreach (var name in optional)
            if (AddMember(made, name) && !shape.Accepts(made))
                made.Remove(name);
        return made;
    }

    /// <summary>Members in the order in which they are declared.</summary>
    JsonObject Ordered(JsonObject members)
    {
        var names = shape.Names.Where(members.ContainsKey).Concat(members.Select(m => m.Key)).Distinct().ToList();
        return new(names.Select(name => KeyValuePair.Create(name, members[name]?.DeepClone())));
    }
}
