using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Every type of JSON, where every type is declared, in every state a member can be declared in. Nothing passes for anything else.</summary>
public sealed class TypeMatrixTests
{
    static readonly ApiOptions Strict = new() { Coercion = Coercion.Strict };

    static readonly (string Name, Schema Schema)[] Types =
    [
        ("boolean", Schema.Boolean), ("integer", Schema.Integer), ("number", Schema.Number), ("string", Schema.String),
        ("array", Schema.ArrayOf(Schema.Any)), ("object", Schema.Object(o => o.Property("a", Schema.Any))), ("map", Schema.MapOf(Schema.Any)),
    ];

    static readonly (string Text, string[] Types)[] Values =
    [
        ("null", []), ("true", ["boolean"]), ("1", ["integer", "number"]), ("1.5", ["number"]), ("\"1\"", ["string"]), ("[]", ["array"]), ("{}", ["object", "map"]),
    ];

    static readonly (string Name, Action<PropertyBuilder<object, object?>> Say, bool TakesNull, bool TakesNothing)[] States =
    [
        ("required", p => p.Required(), false, false),
        ("optional", _ => { }, false, true),
        ("nullable", p => p.Nullable(), true, true),
        ("required and nullable", p => p.Required().Nullable(), true, false),
    ];

    /// <summary>Each with values of its own type that break it, and of no other.</summary>
    static readonly (string Name, Schema Schema)[] Keywords =
    [
        ("minimum", Schema.Integer.AtLeast(5)), ("maximum", Schema.Integer.AtMost(-5)), ("multipleOf", Schema.Number.MultipleOf(7)), ("minLength", Schema.String.Length(5, 9)),
        ("pattern", Schema.String.Pattern("^x$")), ("format", Schema.String.Format("email")), ("enum", Schema.String.OneOf("a", "b")), ("minItems", Schema.ArrayOf(Schema.Any).Count(1, 2)),
        ("uniqueItems", Schema.ArrayOf(Schema.Integer).Unique().Count(1, 2)), ("minProperties", Schema.MapOf(Schema.Any).Entries(1, 2)),
        ("date", Schema.Date), ("date-time", Schema.DateTime), ("uuid", Schema.Guid), ("byte", Schema.Bytes), ("duration", Schema.Duration),
        ("anyOf", Schema.AnyOf(Schema.String.Format("email"), Schema.Integer.AtLeast(5))),
        ("required", Schema.Object(o => o.Property("a", Schema.Integer, p => p.Required()))),
    ];

    [Test]
    public async Task AValueIsReadWhereItsTypeIsDeclaredAndNowhereElse()
    {
        foreach (var (type, schema) in Types)
            foreach (var (state, say, takesNull, takesNothing) in States)
            {
                var entity = Schema.Object(o => o.Property("v", schema, say));
                Assert.That(await IsReadAsync(entity, "{}"), Is.EqualTo(takesNothing), $"nothing for a {state} {type}");
                foreach (var (text, types) in Values)
                    Assert.That(
                        await IsReadAsync(entity, $$"""{"v":{{text}}}"""),
                        Is.EqualTo(text == "null" ? takesNull : types.Contains(type)), $"{text} for a {state} {type}");
            }
    }

    [Test]
    public async Task EveryKeywordRefusesEveryTypeWithoutAFault()
    {
        foreach (var (name, schema) in Keywords)
            foreach (var coercion in (Coercion[])[Coercion.Strict, Coercion.Lenient])
                foreach (var (text, _) in Values)
                    Assert.That(
                        await Bodies.ReadAsync(schema, text, new() { Coercion = coercion }), Does.StartWith("body"), $"{text} under {name}");
    }

    static async Task<bool> IsReadAsync(Schema schema, string json) => !(await Bodies.ReadAsync(schema, json, Strict)).StartsWith("body", StringComparison.Ordinal);
}
