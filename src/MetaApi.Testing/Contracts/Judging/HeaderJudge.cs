using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Schemas.Rules;
using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Judging;

/// <summary>Judges the headers that are declared for the status of a reply.</summary>
internal static class HeaderJudge
{
    public static IEnumerable<Fault> Of(ContractOperation operation, IOpenApiResponse declared, Exchange reply)
    {
        foreach (var (name, header) in declared.Headers ?? new Dictionary<string, IOpenApiHeader>())
            if (reply.Header(name) is not { } text)
            {
                if (header.Required)
                    yield return new($"the header {name} with the status {reply.Status}", Shown(reply));
            }
            else if (header.Schema is { } schema && Value(operation, schema, text) is var value && !operation.SchemaOf(schema).Accepts(value))
                yield return new($"a header {name} that keeps its schema", $"{name}: {text}");
    }

    /// <summary>A text stands for what its schema says it is.</summary>
    static JsonNode? Value(ContractOperation operation, IOpenApiSchema schema, string text)
    {
        if ((operation.SchemaOf(schema).Root.Types & JsonTypes.String) != 0)
            return text;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    static string Shown(Exchange reply) => $"{reply.Status} with {string.Join(", ", reply.Headers.Select(h => h.Name).DefaultIfEmpty("no headers"))}";
}
