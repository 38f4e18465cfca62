using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.JsonSchema.Support;

/// <summary>Schemas and values by chance, small enough that both verdicts are frequent. The same seed gives the same ones.</summary>
sealed class RandomSchemas(int seed)
{
    static readonly string[] Names = ["a", "b", "ab"];

    static readonly string[] Types = ["null", "boolean", "integer", "number", "string", "array", "object"];

    static readonly string[] Patterns = ["a", "^b", "b$", "^[ab]{1,2}$"];

    readonly Random random = new(seed);

    /// <summary>A schema with two more under <c>$defs</c>, which lead to each other only from inside the value.</summary>
    public JsonObject Root() => new()
    {
        ["allOf"] = new JsonArray(Schema(3)), ["$defs"] = new JsonObject { ["a"] = Schema(2), ["b"] = Schema(1) },
    };

    public JsonNode? Value(int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 or 3 => Number(),
        4 or 5 => Text(),
        6 => new JsonArray([.. Some(() => Value(depth - 1))]),
        _ => new JsonObject(Some(() => 0).Select(_ => Name()).Distinct().Select(n => KeyValuePair.Create(n, Value(depth - 1)))),
    };

    JsonNode Schema(int depth)
    {
        if (random.Next(12) == 0)
            return random.Next(3) > 0;
        var schema = new JsonObject();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var (keyword, value) = depth > 0 && random.Next(3) > 0 ? Applicator(depth - 1) : Assertion();
            schema[keyword] = value;
        }
        if (schema.ContainsKey("prefixItems"))
            schema.Remove("contains"); // ajv 8.20 lets an empty array pass where both stand together.
        return schema;
    }

    (string, JsonNode?) Assertion() => random.Next(19) switch
    {
        0 or 1 => ("type", Types[random.Next(Types.Length)]),
        2 => ("type", new JsonArray([.. Types.Where(_ => random.Next(2) == 0).DefaultIfEmpty("null").Select(t => (JsonNode)t)])),
        3 => ("enum", new JsonArray(Value(1), Value(1), Value(0))),
        4 => ("const", Value(1)),
        5 => ("minimum", Number()),
        6 => ("maximum", Number()),
        7 => ("exclusiveMinimum", Number()),
        8 => ("exclusiveMaximum", Number()),
        9 => ("multipleOf", random.Next(2) == 0 ? 2 : 0.5),
        10 => ("minLength", random.Next(3)),
        11 => ("maxLength", random.Next(3)),
        12 => ("pattern", Patterns[random.Next(Patterns.Length)]),
        13 => ("minItems", random.Next(3)),
        14 => ("maxItems", random.Next(3)),
        15 => ("uniqueItems", true),
        16 => ("required", new JsonArray(Name())),
        17 => ("maxProperties", random.Next(3)),
        _ => ("dependentRequired", new JsonObject { [Name()] = new JsonArray(Name()) }),
    };

    (string, JsonNode?) Applicator(int depth) => random.Next(16) switch
    {
        0 => ("properties", Map(Names, depth)),
        1 => ("patternProperties", Map(Patterns, depth)),
        2 => ("additionalProperties", Schema(depth)),
        3 => ("propertyNames", Schema(depth)),
        4 => ("items", Schema(depth)),
        5 => ("prefixItems", List(depth)),
        6 => ("contains", Schema(depth)),
        7 => ("dependentSchemas", Map(Names, depth)),
        8 => ("allOf", List(depth)),
        9 => ("anyOf", List(depth)),
        10 => ("oneOf", List(depth)),
        11 => ("not", Schema(depth)),
        12 => ("if", Schema(depth)),
        13 => ("then", Schema(depth)),
        14 => ("else", Schema(depth)),
        _ => ("items", new JsonObject { ["$ref"] = "#/$defs/" + "ab"[random.Next(2)] }),
    };

    JsonObject Map(string[] names, int depth) =>
        new(names.Where(_ => random.Next(2) == 0).Select(n => KeyValuePair.Create(n, (JsonNode?)Schema(depth))));

    JsonArray List(int depth) => new([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Schema(depth))]);

    IEnumerable<T> Some<T>(Func<T> make) => Enumerable.Range(0, random.Next(4)).Select(_ => make());

    JsonNode Number() => random.Next(3) == 0 ? random.Next(-4, 5) / 2.0 : random.Next(-2, 4);

    JsonNode Text() => string.Concat(Some(() => "ab"[random.Next(2)]));

    string Name() => Names[random.Next(Names.Length)];
}
