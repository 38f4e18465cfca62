using System.Collections.Immutable;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>What schemas and their properties say.</summary>
internal static class SchemaRules
{
    static readonly string[] Kinds = ["type", "$ref", "allOf", "anyOf", "oneOf", "not", "enum", "const", "properties", "items"];

    public static ImmutableArray<LintRule> All { get; } =
    [
        new("schema-description", Severity.Warning, "Each named schema says what it is.")
        {
            Remedy = "add 'description'", Word = "say Description(…) in its block",
            Look = d => d.Schemas.Where(s => !LintedDocument.IsStandardProblem(s.Spot)).Select(s => Texts.Unless(s.Spot, !Schemas.IsDescribed(s.Spot), $"the schema '{s.Name}' has no description")),
        },
        new("property-description", Severity.Warning, "Each property says what it means.")
        {
            Remedy = "add 'description'", Word = "say Description(…) of it",
            Look = d => d.Properties.Select(p => Texts.Unless(p.Spot, !IsDescribed(p.Spot), $"the property '{p.Name}' has no description")),
        },
        new("property-example", Severity.Hint, "Each property shows what it looks like.")
        {
            Remedy = "add 'example'", Word = "say Example(…) of it",
            Look = d => d.Properties.Where(p => p.Spot.Reference is null && !p.Spot.Flag("writeOnly"))
                .Select(p => Texts.Unless(p.Spot, !Schemas.IsShown(p.Spot), $"the property '{p.Name}' has no example")),
        },
        new("property-type", Severity.Hint, "Each property says what kind of value it is.")
        {
            Remedy = "add 'type'", Word = "give it a schema other than Schema.Any",
            Look = d => d.Properties.Select(p => Texts.Unless(p.Spot, !Kinds.Any(kind => p.Spot.Child(kind).Exists), $"the property '{p.Name}' may be anything")),
        },
        new("same-schema", Severity.Hint, "What is the same is declared once.")
        {
            Remedy = "refer to one of them from both places", Word = "use one entity in both places",
            Look = SameSchemas,
        },
    ];

    /// <summary>A property that holds lists or choices of something described needs no words of its own only when it refers to it.</summary>
    static bool IsDescribed(Spot property) => Schemas.IsDescribed(property)
        || (Schemas.IsOfType(property, "array") && property.Child("items").Reference is not null && Schemas.IsDescribed(property.Child("items")));

    static IEnumerable<LintCheck> SameSchemas(LintedDocument document)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, spot) in document.Schemas.Where(s => s.Spot.Child("properties").Names.Count() > 1))
            yield return new(spot, first.TryAdd(spot.Json!.ToJsonString(), name) ? null : $"the schema '{name}' is the same as '{first[spot.Json.ToJsonString()]}'");
    }
}
