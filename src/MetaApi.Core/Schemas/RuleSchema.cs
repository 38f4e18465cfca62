using MetaApi.Schemas.Rules;

namespace MetaApi;

/// <summary>
/// Any JSON value, judged by the rules of a JSON Schema. It is read as plain values: <see cref="Dictionary{TKey, TValue}"/> of string and object,
/// <see cref="List{T}"/> of object, string, long, decimal or double, bool, and null.
/// </summary>
public sealed record RuleSchema : Schema, ISchemaWords<RuleSchema>
{
    internal RuleSchema(SchemaRule rule, string json) => (Rule, Json) = (rule, json);

    internal SchemaRule Rule { get; }

    /// <summary>The JSON Schema. Each reference in it is a JSON Pointer from its root.</summary>
    internal string Json { get; }

    internal override string TypeName => "any";
}
