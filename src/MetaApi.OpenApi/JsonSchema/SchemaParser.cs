using System.Collections.Immutable;
using System.Text.Json;
using MetaApi.OpenApi.JsonSchema.Keywords;
using MetaApi.Schemas.Reading;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Makes a schema of a JSON Schema's text, or tells everything that stands in the way.</summary>
internal static class SchemaParser
{
    const int MostCharacters = 16 * 1024 * 1024;

    static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <exception cref="JsonSchemaException">The text cannot be used.</exception>
    public static RuleSchema Parse(string text)
    {
        if (text.Length > MostCharacters)
            throw new JsonSchemaException([SchemaProblems.TooLong(MostCharacters)]);
        using var document = Read(text);
        var index = Understand(document.RootElement);
        return Described(new(index.Spots.First().Rule, SchemaNormaliser.Text(index)), document.RootElement);
    }

    /// <summary>Every schema below a root, each with its rules. The index is of use as long as its document.</summary>
    /// <exception cref="JsonSchemaException">Something cannot be used.</exception>
    public static SchemaIndex Understand(JsonElement root)
    {
        var problems = new List<JsonSchemaProblem>();
        var index = SchemaIndexer.Of(root, problems);
        foreach (var spot in index.Spots)
            spot.Rule.Give(RulesOf(spot, index, problems));
        CircleFinder.Find(index, problems);
        return problems.Count == 0 ? index : throw new JsonSchemaException([.. problems.Distinct()]);
    }

    static JsonDocument Read(string text)
    {
        try
        {
            var document = JsonDocument.Parse(text, Strict);
            PlainJson.TryRead(document.RootElement, out _);
            return document;
        }
        catch (JsonException exception)
        {
            throw new JsonSchemaException([SchemaProblems.NotJson(exception.LineNumber + 1 ?? 1, exception.BytePositionInLine ?? 0)]);
        }
        catch (Exception exception) when (exception is MalformedInputException or ArgumentException)
        {
            throw new JsonSchemaException([SchemaProblems.NotUnicode()]);
        }
    }

    static ImmutableArray<Rule> RulesOf(SchemaSpot spot, SchemaIndex index, List<JsonSchemaProblem> problems)
    {
        if (spot.Json.ValueKind is JsonValueKind.True)
            return [];
        if (spot.Json.ValueKind is JsonValueKind.False)
            return [new ForbiddenRule(FailureCodes.NotAllowed)];
        var schema = new SchemaObject(spot, index, problems);
        Annotations.Check(schema);
        return
        [
            .. ValueKeywords.Read(schema),
            .. ReferenceKeywords.Read(schema),
            .. NumberKeywords.Read(schema),
            .. TextKeywords.Read(schema),
            .. ArrayKeywords.Read(schema),
            .. ObjectKeywords.Read(schema),
            .. LogicKeywords.Read(schema),
        ];
    }

    /// <summary>What is said of the whole value is said of the schema too, so that a default takes the place of a missing value.</summary>
    static RuleSchema Described(RuleSchema schema, JsonElement root) => root.ValueKind is not JsonValueKind.Object ? schema : schema with
    {
        Description = root.TryGetProperty("description", out var text) ? text.GetString() : null,
        Default = root.TryGetProperty("default", out var value) ? Literal(value) : null,
        Examples = root.TryGetProperty("examples", out var examples) ? [.. examples.EnumerateArray().Select(Literal).OfType<Literal>()] : [],
        IsDeprecated = root.TryGetProperty("deprecated", out var deprecated) && deprecated.GetBoolean(),
    };

    static Literal? Literal(JsonElement json) => PlainJson.TryRead(json, out var value) ? new(value) : null;
}
