using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting.Documents;

/// <summary>Goes through a schema as far as it is written in one place: what it refers to is visited where it stands.</summary>
internal static class SchemaTour
{
    static readonly string[] Single = ["items", "additionalProperties", "not", "if", "then", "else", "contains"];

    static readonly string[] Several = ["allOf", "anyOf", "oneOf", "prefixItems"];

    /// <summary>The properties in a schema, at any depth, in order.</summary>
    public static IEnumerable<NamedSpot> Properties(Spot schema) => schema.Reference is not null
        ? []
        : schema.Child("properties").Members.SelectMany(m => Properties(m.Value).Prepend(new(m.Key, m.Value))).Concat(Parts(schema).SelectMany(Properties));

    /// <summary>What a schema is combined of, or holds.</summary>
    public static IEnumerable<Spot> Parts(Spot schema) =>
        Single.Select(schema.Child).Where(s => s.Exists).Concat(Several.SelectMany(name => schema.Child(name).Items));

    /// <summary>The schemas that are one of its alternatives, or all of it.</summary>
    public static IEnumerable<Spot> Alternatives(Spot schema) => ((string[])["allOf", "anyOf", "oneOf"]).SelectMany(name => schema.Child(name).Items);
}
