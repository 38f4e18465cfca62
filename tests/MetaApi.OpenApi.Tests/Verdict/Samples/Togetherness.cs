using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>A rule about which members are there together. Only those that take part count.</summary>
sealed record Togetherness(string Kind, ImmutableArray<Member> Members)
{
    static readonly Dictionary<string, string> Codes = new()
    {
        ["exclusive"] = "exclusive", ["exactlyOne"] = "exactlyOne", ["atLeastOne"] = "atLeastOne", ["dependent"] = "dependent",
    };

    ImmutableArray<Member> Counted => [.. Members.Where(m => m.TakesPart)];

    /// <summary>Whether anything is left of the rule.</summary>
    public bool Holds => Kind switch
    {
        "exclusive" => Counted.Length > 1,
        "dependent" => Members[0].TakesPart && Counted.Length > 1,
        _ => Counted.Length > 0,
    };

    public void Declare(EntityBuilder entity)
    {
        string[] names = [.. Members.Select(m => m.Name)];
        _ = Kind switch
        {
            "exclusive" => entity.MutuallyExclusive(names),
            "exactlyOne" => entity.ExactlyOneOf(names),
            "atLeastOne" => entity.AtLeastOneOf(names),
            _ => entity.Dependent(names[0], names[1..]),
        };
    }

    /// <summary>Adds and removes members until the rule holds.</summary>
    public void Mend(JsonObject value, Func<Member, JsonNode?> make)
    {
        if (!Holds)
            return;
        var there = Counted.Where(m => value.ContainsKey(m.Name)).ToList();
        if (Kind == "dependent")
            Keep(value, there.Contains(Members[0]) ? Counted : [.. there], make);
        else if (there.Count == 0 && Kind != "exclusive")
            Keep(value, [Counted[0]], make);
        else if (there.Count > 1 && Kind != "atLeastOne")
            Keep(value, [there[0]], make);
    }

    /// <summary>Breaks the rule in a value that obeys it.</summary>
    public Flaw? Break(JsonObject value, Func<Member, JsonNode?> make)
    {
        if (!Holds || (Kind == "exactlyOne" && Counted.Length < 2))
            return null;
        Keep(value, Kind switch { "atLeastOne" => [], "dependent" => [Members[0]], _ => Counted }, make);
        if (Kind != "dependent")
            return new(value, Codes[Kind]);
        return Counted.Length == 2 ? new Flaw(value, "dependent").Inside(value, Counted[1].Name) : null;
    }

    void Keep(JsonObject value, ImmutableArray<Member> kept, Func<Member, JsonNode?> make)
    {
        foreach (var member in Counted)
            if (!kept.Contains(member))
                value.Remove(member.Name);
            else if (!value.ContainsKey(member.Name))
                value[member.Name] = make(member);
    }
}
