using System.Runtime.CompilerServices;
using System.Text.Json;
using MetaApi.Schemas;

namespace MetaApi.Model.Examples;

/// <summary>
/// Finds what somebody wrote into an example and nobody would see: members that a schema does not show. An object of a class has such by nature;
/// an anonymous object or a dictionary was written for the example alone.
/// </summary>
internal static class UnshownMembers
{
    /// <param name="value">The value as it was declared.</param>
    /// <param name="json">The value as it is sent.</param>
    /// <param name="schema">What the value may be.</param>
    public static (string Name, string? Near)? In(object? value, string json, Schema schema)
    {
        using var document = JsonDocument.Parse(json);
        return First(value, document.RootElement) is { } unshown ? (unshown, NearMiss.Of(unshown, NamesIn(schema))) : null;
    }

    static IEnumerable<string> NamesIn(Schema schema) => SchemaWalk.Definitions(schema).SelectMany(d => d.Properties)
        .Concat(schema is ObjectSchema inline ? inline.Properties : [])
        .Select(p => p.Name);

    static string? First(object? value, JsonElement json) => value switch
    {
        null or string => null,
        IEnumerable<KeyValuePair<string, object?>> members => Among(members, json),
        System.Collections.IEnumerable items when json.ValueKind is JsonValueKind.Array =>
            items.Cast<object?>().Zip(json.EnumerateArray(), First).FirstOrDefault(name => name is not null),
        _ when IsAnonymous(value.GetType()) => Among(value.GetType().GetProperties().Select(p => KeyValuePair.Create(p.Name, p.GetValue(value))), json),
        _ => null,
    };

    static string? Among(IEnumerable<KeyValuePair<string, object?>> members, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object)
            return null;
        return members.Where(m => m.Value is not null)
            .Select(m => Find(json, m.Key) is { } shown ? First(m.Value, shown) : m.Key)
            .FirstOrDefault(name => name is not null);
    }

    static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out var shown) || json.TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(name), out shown) ? shown : null;

    static bool IsAnonymous(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Name.Contains("AnonymousType", StringComparison.Ordinal);
}
