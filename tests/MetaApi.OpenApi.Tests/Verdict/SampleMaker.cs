using MetaApi.OpenApi.Tests.JsonSchema.Support;
using MetaApi.OpenApi.Tests.Verdict.Samples;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>
/// Makes samples of every kind of schema by chance. Parts of an AllOf say nothing of undeclared members and lock no scope: reader and document
/// differ there.
/// </summary>
sealed class SampleMaker(Dice dice)
{
    readonly RandomSchemas rules = new(dice.Between(0, int.MaxValue - 1));

    readonly ObjectMaker objects = new(dice);

    /// <param name="depth">How many levels of lists and objects there may be.</param>
    /// <param name="scopes">The scopes that are provided where the schema stands.</param>
    public Sample Any(int depth, ScopeWorld scopes)
    {
        var sample = depth == 0 || dice.Chance(35) ? Scalars.Any(dice) : Nested(depth - 1, scopes);
        return dice.Chance(20) && sample.Schema is not AnySchema ? new NullableSample(sample) : sample;
    }

    Sample Nested(int depth, ScopeWorld scopes) => dice.Between(0, 13) switch
    {
        0 or 1 => List(Any(depth, scopes)),
        2 => new MapSample(Any(depth, scopes), dice.Between(1, 3)),
        3 => Kinds(depth, scopes),
        4 => Apart(depth, scopes),
        5 => Overlapping(),
        6 => new AllOfSample([objects.Part("left", Fields(depth, scopes), dice.Chance(50)), objects.Part("right", Fields(depth, scopes), dice.Chance(50))]),
        7 => new RuleSample(rules),
        8 => objects.Variant(objects.Entity(Fields(depth, scopes))),
        9 => objects.Recursive(Fields(0, scopes)),
        10 => Locked(depth, scopes),
        _ => objects.Any(Fields(depth, scopes)),
    };

    ListSample List(Sample items)
    {
        var least = dice.Between(0, 2);
        var isUnique = dice.Chance(30);
        return new(items, isUnique ? 0 : least, least + dice.Between(0, 2), isUnique);
    }

    List<Member> Fields(int depth, ScopeWorld scopes) => [.. objects.Names(dice.Between(0, 4)).Select(n => objects.Field(n, Any(depth, scopes), scopes))];

    /// <summary>An entity that is referred to with a scope locked is read as if that were provided. A lock that nothing asks for would be a mistake.</summary>
    DressedSample Locked(int depth, ScopeWorld scopes)
    {
        var scope = dice.Pick(ScopeWorld.Known);
        return new(objects.Entity(Fields(depth, scopes.With(scope))), s => s is Entity entity && entity.Definition.MentionedScopes.Contains(scope) ? entity.Lock(scope) : s);
    }

    UnionSample Kinds(int depth, ScopeWorld scopes) => new(Kind(),
        [.. dice.Shuffled(new Sample[] { Scalars.Length(dice), Scalars.Integer(dice), List(Any(depth, scopes)), objects.Any(Fields(depth, scopes)) }).Take(dice.Between(2, 4))],
        UnionTell.Kind);

    UnionSample Apart(int depth, ScopeWorld scopes)
    {
        string[] texts = ["cat", "dog", "fish"];
        var member = dice.Chance(80);
        return new(Kind(), [.. texts.Take(dice.Between(2, 3)).Select(t => objects.Of([.. Fields(depth, scopes), Tag(t, member)]))], member ? UnionTell.Member : UnionTell.Nothing);
    }

    static Member Tag(string text, bool isConst) => new("kind", new ScalarSample(
        isConst ? Schema.String.Const(text) : Schema.String.Pattern("^" + text), [$"\"{text}\""], ("\"cow\"", "const"), ("5", "type")))
        { IsRequired = true };

    UnionSample Overlapping() => new(Kind(), [.. Enumerable.Range(0, dice.Between(2, 4)).Select(_ => dice.Chance(80) ? Scalars.Any(dice) : new RuleSample(rules))], UnionTell.Nothing);

    UnionKind Kind() => dice.Chance(50) ? UnionKind.OneOf : UnionKind.AnyOf;
}
