using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Patterns;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema.Keywords;

/// <summary>The rules of objects.</summary>
internal static class ObjectKeywords
{
    public static IEnumerable<Rule> Read(SchemaObject schema)
    {
        if (schema.Names("required") is { IsEmpty: false } names)
            yield return RequiredRule.Always(names);
        foreach (var rule in DependentRequired(schema))
            yield return rule;
        if (schema.Count("minProperties") is { } least)
            yield return CountRule.MinProperties(least);
        if (schema.Count("maxProperties") is { } most)
            yield return CountRule.MaxProperties(most);
        if (schema.Schema("propertyNames") is { } name)
            yield return new PropertyNamesRule(name);
        if (Properties(schema) is { } properties)
            yield return properties;
        foreach (var (trigger, rule) in schema.NamedSchemas("dependentSchemas"))
            yield return new DependentSchemaRule(trigger, rule);
    }

    static PropertiesRule? Properties(SchemaObject schema) =>
        schema.Has("properties") || schema.Has("patternProperties") || schema.Has("additionalProperties")
            ? new(
                schema.NamedSchemas("properties").ToFrozenDictionary(p => p.Name, p => p.Rule, StringComparer.Ordinal),
                Patterns(schema),
                Additional(schema))
            : null;

    static ImmutableArray<(PatternMatcher, SchemaRule)> Patterns(SchemaObject schema)
    {
        var found = ImmutableArray.CreateBuilder<(PatternMatcher, SchemaRule)>();
        foreach (var (pattern, rule) in schema.NamedSchemas("patternProperties"))
            if (EcmaPattern.TryCompile(pattern, out var matcher, out _))
                found.Add((matcher, rule));
            else
                schema.Report(SchemaProblems.Broken(
                    JsonPointer.Append(schema.PointerTo("patternProperties"), pattern), "patternProperties", new Pattern(pattern).Mistake!.Value));
        return found.ToImmutable();
    }

    /// <summary>A member that is not declared is told as such, and not as one that is forbidden.</summary>
    static Rule? Additional(SchemaObject schema) =>
        schema.Find("additionalProperties") is { ValueKind: JsonValueKind.False }
            ? new ForbiddenRule(FailureCodes.Unknown)
            : schema.Schema("additionalProperties");

    static IEnumerable<RequiredRule> DependentRequired(SchemaObject schema)
    {
        if (schema.Find("dependentRequired") is { } value
            && (value.ValueKind is not JsonValueKind.Object || !schema.Entries("dependentRequired").All(e => SchemaObject.AreNames(e.Value))))
        {
            schema.Wrong("dependentRequired", "an object of lists of different texts");
            return [];
        }
        return schema.Entries("dependentRequired")
            .Select(e => RequiredRule.With(e.Name, [.. e.Value.EnumerateArray().Select(v => v.GetString()!)]));
    }
}
