using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Schemas.Reading.Hostile;

/// <summary>The families of hostile input. The test of their memory and the benchmark of their work share them.</summary>
internal static class HostileFamilies
{
    /// <summary>An empty list of .NET, with its place in another, is some 90 bytes for two of JSON.</summary>
    const int Lists = 48;

    /// <summary>A record with a member is some 150 bytes for nine of JSON.</summary>
    const int Records = 24;

    /// <summary>A value is made for each of up to 50 alternatives, and given back at once.</summary>
    const int Tried = 200;

    /// <summary>As many values are made and given back as may be tried again: 64 for each byte.</summary>
    const int TriedInTried = 10_000;

    static readonly Entity Chain = Entity.Define("Chain", e => e.Property("next", Chain!));

    static readonly Entity Branch = Entity.Define("Branch", e => e
        .Property("next", Schema.AnyOf(Twig("left"), Twig("right"))));

    public static ImmutableArray<HostileFamily> All { get; } =
    [
        new("deep-lists", Schema.Any, n => List(n, _ => new string('[', 60) + new string(']', 60))) { Size = 600, MostPerByte = Lists },
        new("deep-objects", Schema.ArrayOf(Chain), n => List(n, _ => Nested(55, """{"next":""", "{}", "}"))) { Size = 600, MostPerByte = Records },
        new("unknown-members", Wide(200), n => Object(n, i => $"\"unheard{i}\":1")) { Size = 20_000 },
        new("unknown-rejected", Wide(200).Undeclared(UnknownMembers.Reject), n => Object(n, i => $"\"unheard{i}\":1")) { Size = 20_000, Code = "unknown" },
        new("duplicate-at-the-end", Wide(1), n => Object(n, i => $"\"unheard{i % (n - 1)}\":1")) { Size = 20_000, Code = "json.duplicate" },
        new("duplicates", Schema.MapOf(Schema.Integer), n => Object(n, i => $"\"key{i / 2 * 2 * (n / 2) % n}\":1")) { Size = 20_000, Code = "json.duplicate" },
        new("colliding-names", Schema.MapOf(Schema.Integer), n => Object(n, i => $"\"{CollidingNames.All[i]}\":1")) { Size = 20_000 },
        new("long-numbers", Schema.ArrayOf(Schema.Number), n => List(n, _ => "1." + new string('3', 390))) { Size = 1000, Code = "range" },
        new("long-number-texts", Schema.ArrayOf(Schema.Integer), n => List(n, _ => $"\"{new string('0', 380)}1\"")) { Size = 1000 },
        new("unique-items", Schema.ArrayOf(Schema.Integer).Unique(), n => List(n, i => $"{i * 4_294_967_296L}")) { Size = 20_000 },
        new("unique-objects", Schema.ArrayOf(Chain).Unique(), n => List(n, i => $$"""{"next":{},"more":"some text that is long enough {{i}}"}""")) { MostPerByte = Records },
        new("long-enum", Schema.ArrayOf(Schema.String.OneOf([.. Enumerable.Range(0, 10_000).Select(i => $"value{i}")])), n => List(n, i => $"\"value{i % 10_000}\"")) { Size = 20_000 },
        new("alternatives", Schema.ArrayOf(Schema.AnyOf([.. Enumerable.Range(0, 50).Select(i => Schema.String.Pattern($"^a{i}b+$"))])), n => List(n, _ => $"\"a49{new string('b', 60)}\"")) { MostPerByte = Tried },
        new("alternatives-of-objects", Schema.ArrayOf(Tagged(50)), n => List(n, i => $$"""{"text":"some text that is long enough","kind":"kind{{i % 50}}"}""")),
        new("nested-alternatives", Schema.ArrayOf(Branch), n => List(n, _ => Nested(27, """{"next":{"next":""", "{}", "}}"))) { Size = 40, Code = "alternatives", MostPerByte = TriedInTried },
        new("discriminator-last", Tagged(3), n => $"{{{string.Join(',', Enumerable.Range(0, n).Select(i => $"\"unheard{i}\":[1]"))},\"kind\":\"kind2\"}}") { Size = 20_000 },
        new("deep-unions", Schema.ArrayOf(UnionOfUnions(20)), n => List(n, _ => $"\"{new string('x', 60)}\"")) { MostPerByte = Tried },
        new("evil-pattern", Schema.String.Pattern("^(a+)+$"), n => $"\"{new string('a', n)}b\"") { Size = 300_000, Code = "pattern" },
        new("counted-pattern", Schema.String.Pattern("(a|aa){1,50}c"), n => $"\"{new string('a', n)}\"") { Size = 300_000, Code = "pattern" },
        new("map", Schema.MapOf(Schema.String, Schema.String.Pattern("^[a-z0-9]+$")), n => Object(n, i => $"\"key{i}\":\"some text\"")) { Size = 20_000 },
        new("escapes", Schema.String, n => $"\"{string.Concat(Enumerable.Repeat(@"\u0041\n", n))}\"") { Size = 50_000 },
        new("surrogates", Schema.String.Length(0, 1_000_000), n => $"\"{string.Concat(Enumerable.Repeat(@"\ud83d\ude00", n))}\"") { Size = 30_000 },
        new("half-a-surrogate", Schema.String, n => $"\"{new string('a', n)}\\ud83d\"") { Size = 300_000, Code = "json.encoding" },
        new("member-rules", Schema.ArrayOf(Exclusive(40)), n => List(n, i => $$"""{"m{{i % 40}}":"some text that is long enough to be a body of a kind, as others are"}""")),
        new("steps", Schema.ArrayOf(Schema.Object(o => o.Property("a", Schema.String)).Before((value, _) => value)), n => List(n, _ => $$"""{"a":"{{new string('x', 90)}}"}""")),
        new("failures", Schema.ArrayOf(Schema.Integer), n => List(n, _ => "\"some text that is no integer\"")) { Size = 20_000, Code = "type" },
    ];

    static string List(int count, Func<int, string> item) => $"[{string.Join(',', Enumerable.Range(0, count).Select(item))}]";

    static string Object(int count, Func<int, string> member) => $"{{{string.Join(',', Enumerable.Range(0, count).Select(member))}}}";

    static string Nested(int depth, string open, string inside, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));

    static Entity Wide(int members) => Entity.Define("Wide", e =>
    {
        for (var i = 0; i < members; i++)
            e.Property($"declared{i}", Schema.Integer);
    });

    static UnionSchema Tagged(int alternatives) => Schema.OneOf(
        [.. Enumerable.Range(0, alternatives).Select(i => Schema.Object(o => o.Property("text", Schema.String).Const("kind", $"kind{i}")))]);

    static ObjectSchema Twig(string name) => Schema.Object(o => o.Property("next", Branch!).Property(name, Schema.Integer, p => p.Required()));

    static Schema UnionOfUnions(int depth) =>
        depth == 0 ? Schema.String.Length(60) : Schema.AnyOf(Schema.String.Length(61 + depth), UnionOfUnions(depth - 1));

    static ObjectSchema Exclusive(int members) => Schema.Object(o =>
    {
        string[] names = [.. Enumerable.Range(0, members).Select(i => $"m{i}")];
        foreach (var name in names)
            o.Property(name, Schema.String);
        o.ExactlyOneOf(names).AtLeastOneOf(names);
    });
}
