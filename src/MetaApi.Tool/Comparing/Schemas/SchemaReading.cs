using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Schemas.Rules;
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
        reading.Read(schemas.Spots);
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

    /// <summary>One after another, and not within each other: nobody limits how many refer to the next one.</summary>
    void Read(IEnumerable<Spot> schemas)
    {
        var waiting = new Stack<Spot>(schemas.Reverse());
        while (waiting.TryPop(out var written))
            if (written.Meant() is var schema && seen.Add(schema.Pointer))
                foreach (var part in Add(schema).Reverse())
                    waiting.Push(part);
    }

    /// <returns>The schemas that hold together with it.</returns>
    IEnumerable<Spot> Add(Spot schema)
    {
        isNever |= IsBoolean(schema, false);
        if (schema.Json is not JsonObject)
            return [];
        parts.Add(schema);
        isNullAdded |= schema.Document.IsThreeZero && schema.Flag("nullable") && !schema.Child("type").Exists
            && (schema.Child("allOf").Exists || Alternatives.Any(a => schema.Child(a).Exists));
        return
        [
            .. schema.Reference is { } reference ? (Spot[])[schema.Target(reference)] : [],
            .. schema.Child("allOf").Items,
            .. Alternatives.SelectMany(keyword => AddAlternatives(schema, schema.Child(keyword), keyword == "oneOf")),
        ];
    }

    /// <returns>The alternative that is left, where there is no other beside null.</returns>
    ImmutableArray<Spot> AddAlternatives(Spot schema, Spot list, bool isExclusive)
    {
        var branches = list.Items.Where(b => !IsNull(b)).ToImmutableArray();
        var hasNull = branches.Length < list.Items.Count();
        if (branches.Length > 1)
            unions.Add(new(list, isExclusive, branches, hasNull || (schema.Document.IsThreeZero && schema.Flag("nullable"))));
        if (branches.Length != 1)
            return [];
        isNullAdded |= hasNull;
        return branches;
    }

    static bool IsNull(Spot schema) =>
        JsonTypeNames.Of(schema) == JsonTypes.Null
        || schema.Child("const") is { Exists: true, Json: null }
        || (schema.Child("enum").Json is JsonArray { Count: 1 } only && only[0] is null);
}
