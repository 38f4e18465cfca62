using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>Makes the answers of an operation: examples of the document first, else values made from its schemas, the same each time.</summary>
internal sealed class AnswerMaker(OpenApiOperation operation, MockSchemas schemas)
{
    readonly IReadOnlyDictionary<string, IOpenApiResponse> responses = operation.Responses is { } all ? all.ToDictionary(r => r.Key, r => r.Value) : [];

    /// <exception cref="MockFaultException">The document has no such answer.</exception>
    public MockAnswer Make(Preference preference, string? accept)
    {
        var key = preference.Code is { } code ? Key(code) ?? throw NoStatus(code) : ByExample(preference.Example) ?? Usual();
        return Make(preference.Code ?? Status(key), responses[key], preference.Example, accept);
    }

    /// <summary>What the document has for an error; null when it has nothing.</summary>
    public MockAnswer? OfError(int status) => Key(status) is { } key && responses[key].Content is { Count: > 0 } ? Make(status, responses[key], null, null) : null;

    /// <summary>Whether the document names a status itself.</summary>
    public bool Names(int status) => responses.ContainsKey(Text(status));

    MockAnswer Make(int status, IOpenApiResponse response, string? example, string? accept)
    {
        if (response.Content is not { Count: > 0 } content || status is StatusCodes.Status204NoContent or StatusCodes.Status304NotModified)
            return new(status, response, null, null);
        var type = MediaRange.Wanted(content.Keys, accept)
            ?? throw new MockFaultException(StatusCodes.Status406NotAcceptable, $"The answer is {string.Join(" or ", content.Keys)}.");
        return new(status, response, Concrete(type), Value(content[type], example));
    }

    JsonNode? Value(OpenApiMediaType media, string? name)
    {
        if (name is not null)
            return media.Examples?.TryGetValue(name, out var named) is true ? named.Value : throw NoExample(name);
        if (media.Example is { } example)
            return example;
        if (media.Examples?.Values.FirstOrDefault(e => e.Value is not null) is { } first)
            return first.Value;
        if (media.Schema is null)
            return "";
        return schemas.Of(media.Schema) is { } schema && schema.TryMake(out var made)
            ? made
            : throw new MockFaultException(StatusCodes.Status501NotImplemented, "No value can be made of the schema of this answer; give the document an example.");
    }

    static string Concrete(string type) => type.Contains('*', StringComparison.Ordinal) ? "application/octet-stream" : type;

    /// <summary>What tells of a status; nothing does of those that end no exchange, or are none (RFC 9110, 15).</summary>
    string? Key(int status) => status is < 200 or > 599 ? null : new[] { Text(status), Text(status)[..1] + "XX", "default" }.FirstOrDefault(responses.ContainsKey);

    /// <summary>The least success, else the first that there is.</summary>
    string Usual() => responses.Keys.Where(k => k[0] == '2').Order(StringComparer.Ordinal).FirstOrDefault() ?? responses.Keys.FirstOrDefault()
        ?? throw new MockFaultException(StatusCodes.Status501NotImplemented, "The document has no answers of this operation.");

    string? ByExample(string? name) => name is null ? null
        : responses.OrderBy(r => r.Key[0] != '2').Where(r => Examples(r.Value).Contains(name)).Select(r => r.Key).FirstOrDefault() ?? throw NoExample(name);

    static IEnumerable<string> Examples(IOpenApiResponse response) => response.Content?.Values.SelectMany(m => m.Examples?.Keys ?? []) ?? [];

    static int Status(string key) => int.TryParse(key.Replace("XX", "00", StringComparison.OrdinalIgnoreCase), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : StatusCodes.Status200OK;

    static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);

    MockFaultException NoStatus(int status) => new(StatusCodes.Status400BadRequest, $"The document has no answer {status} of this operation; it has {string.Join(", ", responses.Keys)}.");

    MockFaultException NoExample(string name)
    {
        var names = responses.Values.SelectMany(Examples).Distinct().ToList();
        return new(StatusCodes.Status400BadRequest, $"The document has no example '{name}' of this answer; " + (names.Count == 0 ? "the operation has none." : $"the operation has {string.Join(", ", names)}."));
    }
}
