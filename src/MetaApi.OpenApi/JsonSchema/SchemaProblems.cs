using System.Collections.Frozen;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>What can be wrong with a JSON Schema, in words.</summary>
internal static class SchemaProblems
{
    static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>
    {
        ["definitions"] = "call it '$defs'",
        ["dependencies"] = "use 'dependentRequired' or 'dependentSchemas'",
        ["additionalItems"] = "use 'prefixItems' with 'items'",
        ["id"] = "call it '$id'",
        ["example"] = "use 'examples', which is a list",
        ["nullable"] = "add \"null\" to 'type'",
        ["unevaluatedProperties"] = "list the properties beside 'additionalProperties'",
        ["unevaluatedItems"] = "list the items beside 'items'",
        ["$dynamicRef"] = "use '$ref'",
        ["$recursiveRef"] = "use '$ref'",
        ["$dynamicAnchor"] = "use '$anchor'",
        ["$recursiveAnchor"] = "use '$anchor'",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static JsonSchemaProblem NotJson(long line, long position) => new(
        "", "", $"is not JSON from line {line}, byte {position}, or nests deeper than 64 levels, or has a member twice in an object",
        "correct it there");

    public static JsonSchemaProblem NotUnicode() => new("", "", "has half a surrogate pair in a text or name", "write whole characters");

    public static JsonSchemaProblem TooLong(int most) => new(
        "", "", $"has more than {most} characters", "split it, or write what repeats once under '$defs'");

    public static JsonSchemaProblem NotASchema(string pointer) => new(
        pointer, "", "is not a schema", "write an object, true or false");

    public static JsonSchemaProblem Unsupported(string pointer, string keyword) => new(
        pointer, keyword, "is not supported", Remedies.GetValueOrDefault(keyword, "remove it, or let its name begin with 'x-' when it is a note"));

    public static JsonSchemaProblem Wrong(string pointer, string keyword, string expected) => new(
        pointer, keyword, "has a value that it cannot have", $"write {expected}");

    public static JsonSchemaProblem OtherDialect(string pointer) => new(
        pointer, "$schema", "names another dialect", $"write the schema for '{Dialect.Uri}'");

    public static JsonSchemaProblem Remote(string pointer, string target) => new(
        pointer, "$ref", $"leads out of the text, to '{target}'", "copy what it refers to under '$defs'; nothing is fetched");

    public static JsonSchemaProblem Dangling(string pointer, string target) => new(
        pointer, "$ref", $"leads to '{target}', where there is no schema", "correct it, or add the schema under '$defs'");

    public static JsonSchemaProblem Circle(string pointer) => new(
        pointer, "$ref", "leads back to its own schema without looking into the value",
        "refer to it from 'properties' or 'items' instead");

    public static JsonSchemaProblem TooManySteps(string pointer, int most) => new(
        pointer, "", $"leads through more than {most} schemas that judge the same value", "refer to the last of them directly");

    public static JsonSchemaProblem Taken(string pointer, string keyword, string name) => new(
        pointer, keyword, $"gives the name '{name}' a second time", "give one of the schemas another name");

    public static JsonSchemaProblem Broken(string pointer, string keyword, (string Problem, string Remedy) rule) => new(
        pointer, keyword, rule.Problem, rule.Remedy);

    public static JsonSchemaProblem BeyondDecimals(string pointer, string keyword) => new(
        pointer, keyword, "is beyond the decimals that NJsonSchema counts with", "write a limit of at most 28 digits");

    public static JsonSchemaProblem NotSayable(string pointer, string keyword) => new(
        pointer, keyword, "cannot be said in draft 4, which NJsonSchema is made for", "say it in another way, or check it in code");
}
