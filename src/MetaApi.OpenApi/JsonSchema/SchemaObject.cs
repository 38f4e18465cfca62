using System.Collections.Immutable;
using System.Text.Json;
using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>The keywords of one schema. What is not there is null; what is there and wrong is null and a problem.</summary>
internal sealed class SchemaObject(SchemaSpot spot, SchemaIndex index, List<JsonSchemaProblem> problems)
{
    public bool Has(string keyword) => Find(keyword) is not null;

    public JsonElement? Find(string keyword) => spot.Json.TryGetProperty(keyword, out var value) ? value : null;

    public string PointerTo(string keyword) => JsonPointer.Append(spot.Pointer, keyword);

    public void Wrong(string keyword, string expected) => problems.Add(SchemaProblems.Wrong(PointerTo(keyword), keyword, expected));

    public void Report(JsonSchemaProblem problem) => problems.Add(problem);

    public string? Text(string keyword) => Of(keyword, "a text", v => v.ValueKind is JsonValueKind.String, v => v.GetString());

    public bool? Flag(string keyword) =>
        Of<bool?>(keyword, "true or false", v => v.ValueKind is JsonValueKind.True or JsonValueKind.False, v => v.GetBoolean());

    public object? Number(string keyword) => Number(keyword, "a number within double precision");

    /// <summary>A value of any type, if there is one.</summary>
    public bool TryRead(string keyword, out object? value)
    {
        value = null;
        if (Find(keyword) is not { } json)
            return false;
        if (PlainJson.TryRead(json, out value))
            return true;
        Wrong(keyword, "a value with numbers within double precision");
        return false;
    }

    /// <summary>A count; one beyond what can be counted is the same as the largest.</summary>
    public int? Count(string keyword)
    {
        const string expected = "a whole number of 0 or more";
        if (Number(keyword, expected) is not { } number)
            return null;
        if (PlainNumbers.IsWhole(number) && PlainNumbers.Compare(number, 0L) >= 0)
            return PlainNumbers.Compare(number, (long)int.MaxValue) > 0 ? int.MaxValue : Convert.ToInt32(number);
        Wrong(keyword, expected);
        return null;
    }

    public List<object?>? Values(string keyword)
    {
        if (!TryRead(keyword, out var value))
            return null;
        if (value is not List<object?>)
            Wrong(keyword, "a list of values");
        return value as List<object?>;
    }

    public ImmutableArray<string>? Names(string keyword) =>
        Of<ImmutableArray<string>?>(keyword, "a list of different texts", AreNames, v => [.. v.EnumerateArray().Select(i => i.GetString()!)]);

    public SchemaRule? Schema(string keyword) => index.TryFind(PointerTo(keyword), out var found) ? found.Rule : null;

    public ImmutableArray<SchemaRule> Schemas(string keyword) => Find(keyword) is { ValueKind: JsonValueKind.Array } list
        ? [.. Enumerable.Range(0, list.GetArrayLength()).Select(i => Inside(keyword, i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]
        : [];

    public IEnumerable<(string Name, SchemaRule Rule)> NamedSchemas(string keyword) => Find(keyword) is { ValueKind: JsonValueKind.Object } map
        ? map.EnumerateObject().Select(m => (m.Name, Inside(keyword, m.Name)))
        : [];

    public IEnumerable<(string Name, JsonElement Value)> Entries(string keyword) => Find(keyword) is { ValueKind: JsonValueKind.Object } map
        ? map.EnumerateObject().Select(m => (m.Name, m.Value))
        : [];

    /// <summary>The schema that <c>$ref</c> leads to.</summary>
    public SchemaRule? Referred(string reference)
    {
        if (index.Follow(spot, reference) is { } found)
            return found.Rule;
        problems.Add(index.IsWithin(spot, reference)
            ? SchemaProblems.Dangling(PointerTo("$ref"), reference)
            : SchemaProblems.Remote(PointerTo("$ref"), reference));
        return null;
    }

    public static bool AreNames(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array
        && value.EnumerateArray().All(i => i.ValueKind is JsonValueKind.String)
        && value.EnumerateArray().Select(i => i.GetString()).Distinct().Count() == value.GetArrayLength();

    SchemaRule Inside(string keyword, string segment) =>
        index.TryFind(JsonPointer.Append(PointerTo(keyword), segment), out var found) ? found.Rule : new();

    object? Number(string keyword, string expected) =>
        Of(keyword, expected, v => v.ValueKind is JsonValueKind.Number && PlainJson.TryRead(v, out _), v => PlainJson.TryRead(v, out var n) ? n : null);

    T? Of<T>(string keyword, string expected, Func<JsonElement, bool> fits, Func<JsonElement, T?> read)
    {
        if (Find(keyword) is not { } value)
            return default;
        if (fits(value))
            return read(value);
        Wrong(keyword, expected);
        return default;
    }
}
