using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Verdict.Samples;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>Makes samples of objects and entities by chance.</summary>
sealed class ObjectMaker(Dice dice)
{
    /// <summary>Names that JavaScript knows are among them, but not those that ajv's comparison of objects stumbles over.</summary>
    static readonly string[] Known = ["a", "b c", "é", "x/y", "~t", "hasOwnProperty", "length", "A"];

    static readonly string[] Rules = ["exclusive", "exactlyOne", "atLeastOne", "dependent"];

    /// <summary>What is no flaw, or another one, where members may be missing, or null.</summary>
    static readonly string[] Loosened = ["required", "null", "exactlyOne", "atLeastOne", "dependent", "minLength"];

    int entities;

    public IEnumerable<string> Names(int count) => dice.Shuffled(Known).Take(count);

    public Member Field(string name, Sample value, ScopeWorld scopes)
    {
        var field = new Member(name, value);
        return dice.Between(0, 9) switch
        {
            0 => field with { TakesPart = false, Words = p => p.RenderOnly() },
            1 => field with { IsRequired = true, Words = p => p.ParamOnly() },
            2 => field with { Words = p => p.Required().ReadOnly() },
            3 => Scoped(field, scopes.Condition(dice)),
            4 when !value.Schema.IsSecret && DefaultOf(value) is { } literal => field with { Words = p => p.Default(literal) },
            <= 7 => field with { IsRequired = true },
            _ => field,
        };
    }

    public ObjectSample Any(List<Member> members) => Of(members) is var sample && dice.Chance(50) ? Entity(members) : sample;

    public ObjectSample Entity(List<Member> members) => Of(members, $"E{++entities}");

    public ObjectSample Of(List<Member> members, string? name = null) => new()
    {
        Name = name,
        Members = [.. members],
        Rule = RuleAmong(members),
        Unknown = dice.Between(0, 3) switch { 0 => UnknownMembers.Reject, 1 => UnknownMembers.Drop, _ => null },
    };

    /// <summary>A part of a larger object, whose members begin with a word of its own.</summary>
    public ObjectSample Part(string word, List<Member> members, bool isNamed) => new()
    {
        Name = isNamed ? $"E{++entities}" : null,
        Members = [.. members.Select(m => m with { Name = $"{word} {m.Name}" })],
    };

    /// <summary>An entity of itself: one, a list and a map.</summary>
    public ObjectSample Recursive(List<Member> members)
    {
        ObjectSample? node = null;
        var link = new DeferredSample(() => node!);
        node = new()
        {
            Name = $"E{++entities}",
            Members = [.. members, new("next", link), new("all", new DeferredSample(() => new ListSample(link, 0, 2, isUnique: false))), new("named", new DeferredSample(() => new MapSample(link, 2)))],
        };
        return node;
    }

    public Sample Variant(ObjectSample entity)
    {
        var name = entity.Members.IsEmpty ? null : dice.Pick(entity.Members).Name;
        return dice.Between(0, 4) switch
        {
            0 => new DressedSample(entity, s => ((Entity)s).Patch(), Loosened),
            1 => new DressedSample(entity, s => ((Entity)s).DiscardMissing(), Loosened),
            2 when name is not null => Kept(entity, [.. entity.Members.Where(m => m.Name != name)], e => e.Exclude(name)),
            3 when name is not null => Kept(entity, [.. entity.Members.Where(m => m.Name == name)], e => e.Within(name)),
            _ => new DressedSample(entity, s => ((Entity)s).Undeclared(UnknownMembers.Drop), "unknown"),
        };
    }

    static Member Scoped(Member field, (ScopeCondition Condition, bool IsMet) scope) =>
        field with { IsRequired = true, TakesPart = scope.IsMet, Words = p => p.Scope(scope.Condition) };

    /// <summary>The variant has the values of an entity with fewer members.</summary>
    static KeptSample Kept(ObjectSample entity, ImmutableArray<Member> members, Func<Entity, Entity> keep) => new(
        keep((Entity)entity.Schema),
        new ObjectSample
        {
            Members = members,
            Unknown = entity.Unknown,
            Rule = entity.Rule is { } rule ? rule with { Members = [.. rule.Members.Select(m => members.Contains(m) ? m : m with { TakesPart = false })] } : null,
        });

    Togetherness? RuleAmong(List<Member> members)
    {
        var free = dice.Shuffled(members.Where(m => !m.IsRequired || !m.TakesPart)).Take(3).ToImmutableArray();
        return free.Length > 1 && dice.Chance(60) ? new(dice.Pick(Rules), free) : null;
    }

    object? DefaultOf(Sample value) => value.Schema is StringSchema or IntegerSchema or NumberSchema or BooleanSchema
        ? value.Valid(dice, 0) switch
        {
            null => null,
            var node when node.GetValueKind() is JsonValueKind.String => node.GetValue<string>(),
            var node when node.GetValueKind() is JsonValueKind.Number => decimal.Parse(node.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture),
            var node => node.GetValue<bool>(),
        }
        : null;
}
