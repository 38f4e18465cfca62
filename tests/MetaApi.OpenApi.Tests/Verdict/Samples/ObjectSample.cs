using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.Verdict.Samples;

/// <summary>An object with declared members: an entity where it has a name, or an unnamed one.</summary>
sealed class ObjectSample : Sample
{
    readonly Lazy<Schema> schema;

    public ObjectSample() => schema = new(() => Name is null ? Schema.Object(Declare) : Entity.Define(Name, Declare));

    public string? Name { get; init; }

    public ImmutableArray<Member> Members { get; init; } = [];

    public Togetherness? Rule { get; init; }

    /// <summary>What is said of undeclared members; null for nothing.</summary>
    public UnknownMembers? Unknown { get; init; }

    public override Schema Schema => schema.Value;

    ImmutableArray<Member> Read => [.. Members.Where(m => m.TakesPart)];

    protected override IEnumerable<Sample> Parts => Members.Select(m => m.Value);

    public override JsonNode? Valid(Dice dice, int depth) => Object(dice, depth);

    public override Flaw? Flawed(Dice dice, int depth) => dice.Between(0, 6) switch
    {
        0 => new(new JsonArray(), "type"),
        1 => Unknown is UnknownMembers.Reject ? WithUnknown(Object(dice, depth)) : null,
        2 => Rule?.Break(Object(dice, depth), m => m.Value.Valid(dice, 0)),
        3 => Without(Object(dice, depth), dice),
        _ => OfMember(Object(dice, depth), dice, depth),
    };

    public override IEnumerable<Sample> Smaller() =>
    [
        .. Rule is null ? [] : new[] { Copy(Members, null) },
        .. Members.Where(m => Rule is null || !Rule.Members.Contains(m)).Select(m => Copy(Members.Remove(m), Rule)),
        .. Rule is null ? Members.SelectMany(m => m.Value.Smaller().Select(s => Copy(Members.Replace(m, m with { Value = s }), null))) : [],
    ];

    ObjectSample Copy(ImmutableArray<Member> members, Togetherness? rule) => new() { Name = Name, Members = members, Rule = rule, Unknown = Unknown };

    void Declare(EntityBuilder entity)
    {
        foreach (var member in Members)
            member.Declare(entity);
        Rule?.Declare(entity);
        if (Unknown is { } unknown)
            entity.Undeclared(unknown);
    }

    JsonObject Object(Dice dice, int depth)
    {
        var sent = Read.Where(m => m.IsRequired || (depth > 0 && dice.Chance(60)));
        var value = new JsonObject(dice.Shuffled(sent).Select(m => KeyValuePair.Create(m.Name, m.Value.Valid(dice, depth - 1))));
        Rule?.Mend(value, m => m.Value.Valid(dice, 0));
        if (Unknown is UnknownMembers.Drop && dice.Chance(30))
            value["unheard"] = new JsonArray(1, null, new JsonObject { ["of"] = true });
        return value;
    }

    static Flaw WithUnknown(JsonObject value)
    {
        value["unheard/of"] = 1;
        return new Flaw(null, "unknown").Inside(value, "unheard/of");
    }

    Flaw? Without(JsonObject value, Dice dice)
    {
        if (Read.Where(m => m.IsRequired).ToList() is not { Count: > 0 } required)
            return null;
        var name = dice.Pick(required).Name;
        value.Remove(name);
        return new Flaw(null, "required").Inside(value, name);
    }

    Flaw? OfMember(JsonObject value, Dice dice, int depth)
    {
        if (Read.Where(m => value.ContainsKey(m.Name)).ToList() is not { Count: > 0 } sent)
            return null;
        var member = dice.Pick(sent);
        if (member.Value.Flawed(dice, depth - 1) is not { } flaw)
            return null;
        value[member.Name] = flaw.Value;
        return flaw.Inside(value, member.Name);
    }
}
