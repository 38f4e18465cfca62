using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema.Keywords;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.Schemas.Failures;
using MetaApi.Schemas.Patterns;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.Samples;

/// <summary>Everything that is said of one value: by its schema, by those that it refers to, and by those of <c>allOf</c>.</summary>
internal sealed class ValueShape
{
    const int MostFailures = 20;

    readonly SchemaIndex index;

    readonly ImmutableArray<SchemaSpot> roots;

    readonly ImmutableArray<SchemaSpot> statements;

    readonly ImmutableHashSet<string> settled;

    public ValueShape(SchemaIndex index, IEnumerable<SchemaSpot> roots, ImmutableHashSet<string>? settled = null)
    {
        this.index = index;
        this.roots = [.. roots];
        this.settled = settled ?? [];
        statements = [.. StatementWalk.From(index, this.roots)];
        Types = All("type").Aggregate(JsonTypes.All, (all, type) => all & TypeNames.Of(type));
    }

    /// <summary>The types that its <c>type</c>s allow.</summary>
    public JsonTypes Types { get; }

    public bool IsTyped => All("type").Any();

    /// <summary>Where its schemas stand; one that comes again further inside a value is recursive.</summary>
    public IEnumerable<string> Pointers => statements.Select(s => s.Pointer);

    /// <summary>What is still to be chosen.</summary>
    public IEnumerable<Alternatives> Open =>
        from statement in statements
        from keyword in new[] { "oneOf", "anyOf" }
        let pointer = JsonPointer.Append(statement.Pointer, keyword)
        where !settled.Contains(pointer) && Find(statement, keyword) is not null
        select new Alternatives(keyword, pointer, [.. Listed(statement, keyword)]);

    public IEnumerable<string> Names => All("properties").SelectMany(p => p.EnumerateObject()).Select(p => p.Name).Distinct();

    public IEnumerable<string> Required => All("required").SelectMany(r => r.EnumerateArray()).Select(r => r.GetString()!).Distinct();

    /// <summary>Whether a member that nothing speaks of is refused.</summary>
    public bool RefusesUnknown => All("additionalProperties").Any(a => a.ValueKind is JsonValueKind.False);

    /// <summary>Whether members of any name share a schema.</summary>
    public bool IsMap => All("additionalProperties").Any(a => a.ValueKind is JsonValueKind.Object);

    /// <summary>What all schemas say by one keyword.</summary>
    public IEnumerable<JsonElement> All(string keyword) => statements.Select(s => Find(s, keyword)).OfType<JsonElement>();

    public bool Has(string keyword) => All(keyword).Any();

    public ValueShape Choose(Alternatives alternatives, SchemaSpot branch) => new(index, [.. roots, branch], settled.Add(alternatives.Pointer));

    /// <summary>What a branch says by itself.</summary>
    public ValueShape Only(SchemaSpot branch) => new(index, [branch], settled);

    public ValueShape Member(string name) => new(index, statements.SelectMany(s => MemberOf(s, name)));

    /// <summary>The shape of an item: of one that has a place of its own, or of those behind.</summary>
    public ValueShape Item(int position) => new(index, statements.SelectMany(s => ItemOf(s, position)));

    /// <summary>The schema that a keyword holds, as of <c>propertyNames</c>.</summary>
    public ValueShape Under(string keyword) => new(index, statements.SelectMany(s => Listed(s, keyword)));

    public bool Accepts(JsonNode? value) => FailuresOf(value) is { IsEmpty: true };

    /// <summary>What is wrong with a value. A number that cannot be judged is of a wrong range.</summary>
    public ImmutableArray<Failure> FailuresOf(JsonNode? value)
    {
        if (!PlainJson.TryRead(JsonSerializer.SerializeToElement(value), out var plain))
            return [new(FailureCodes.Range)];
        var failures = new FailureList(MostFailures);
        foreach (var root in roots)
            RuleVerdict.Passes(root.Rule, plain, failures);
        return [.. failures.Items.Distinct()];
    }

    static JsonElement? Find(SchemaSpot spot, string keyword) =>
        spot.Json.ValueKind is JsonValueKind.Object && spot.Json.TryGetProperty(keyword, out var value) ? value : null;

    IEnumerable<SchemaSpot> MemberOf(SchemaSpot statement, string name)
    {
        var known = At(statement, "properties", name).ToList();
        if (Find(statement, "patternProperties") is { } patterns)
            known.AddRange(patterns.EnumerateObject().Where(p => IsMatch(p.Name, name)).SelectMany(p => At(statement, "patternProperties", p.Name)));
        return known.Count > 0 ? known : Listed(statement, "additionalProperties");
    }

    IEnumerable<SchemaSpot> ItemOf(SchemaSpot statement, int position)
    {
        var own = At(statement, "prefixItems", position.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return own.Count > 0 ? own : Listed(statement, "items");
    }

    static bool IsMatch(string pattern, string name) => EcmaPattern.TryCompile(pattern, out var matcher, out _) && matcher.IsMatch(name);

    IEnumerable<SchemaSpot> Listed(SchemaSpot statement, string keyword)
    {
        var pointer = JsonPointer.Append(statement.Pointer, keyword);
        if (Find(statement, keyword) is { ValueKind: JsonValueKind.Array } list)
            return Enumerable.Range(0, list.GetArrayLength()).SelectMany(i => Found(JsonPointer.Append(pointer, i)));
        return Found(pointer);
    }

    IEnumerable<SchemaSpot> At(SchemaSpot statement, string keyword, string segment) =>
        Found(JsonPointer.Append(JsonPointer.Append(statement.Pointer, keyword), segment));

    IEnumerable<SchemaSpot> Found(string pointer) => index.TryFind(pointer, out var spot) ? [spot] : [];
}
