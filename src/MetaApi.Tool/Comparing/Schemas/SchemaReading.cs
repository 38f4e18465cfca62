using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Makes a shape of schemas: follows references and <c>allOf</c>, and takes alternatives apart from null.</summary>
internal sealed class SchemaReading
{
    static readonly string[] Alternatives = ["oneOf", "anyOf"];

    readonly HashSet<string> seen = [];

    readonly ImmutableArray<Spot>.Builder parts = ImmutableArray.CreateBuilder<Spot>();

    readonly ImmutableArray<Union>.Builder unions = ImmutableArray.CreateBuilder<Union>();

    bool isNullAdded;

    bool isNever;

    public static Shape Of(SchemaSpots schemas)
    {
        var reading = new SchemaReading();
        foreach (var schema in schemas.Spots)
            reading.Add(schema);
        return new()
        {
            Parts = reading.parts.ToImmutable(),
            Unions = reading.unions.ToImmutable(),
            IsNullAdded = reading.isNullAdded,
            IsNever = reading.isNever,
            Place = schemas.Spots.Select(s => s.Resolved()).FirstOrDefault(),
        };
    }

    /// <summary>Whether a schema says nothing: <c>true</c>, or an object without members.</summary>
    public static bool IsAnything(Spot schema) => schema.Json is JsonObject { Count: 0 } || IsBoolean(schema, true);

    public static bool IsBoolean(Spot schema, bool expected) => schema.Json is JsonValue value && value.TryGetValue<bool>(out var flag) && flag == expected;

    void Add(Spot written)
    {
        var schema = written.Meant();
        if (!seen.Add(schema.Pointer))
            return;
        isNever |= IsBoolean(schema, false);
        if (schema.Json is JsonObject)
            AddParts(schema);
    }

    void AddParts(Spot schema)
    {
        parts.Add(schema);
        if (schema.Reference is { } reference)
            Add(schema.Target(reference));
        foreach (var part in schema.Child("allOf").Items)
            Add(part);
        foreach (var keyword in Alternatives)
            AddAlternatives(schema, schema.Child(keyword), keyword == "oneOf");
        isNullAdded |= schema.Document.IsThreeZero && schema.Flag("nullable") && !schema.Child("type").Exists
            && (schema.Child("allOf").Exists || Alternatives.Any(a => schema.Child(a).Exists));
    }

    void AddAlternatives(Spot schema, Spot list, bool isExclusive)
    {
        var branches = list.Items.Where(b => !IsNull(b)).ToImmutableArray();
        var hasNull = branches.Length < list.Items.Count();
        if (branches.Length == 1)
        {
            isNullAdded |= hasNull;
            Add(branches[0]);
        }
        else if (branches.Length > 1)
            unions.Add(new(list, isExclusive, branches, hasNull || (schema.Document.IsThreeZero && schema.Flag("nullable"))));
    }

    static bool IsNull(Spot schema) =>
        JsonTypeNames.Of(schema) == JsonTypes.Null
        || schema.Child("const") is { Exists: true, Json: null }
        || (schema.Child("enum").Json is JsonArray { Count: 1 } only && only[0] is null);
}
