using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Judging;

/// <summary>Judges the body of a reply by what is declared for its status.</summary>
internal static class BodyJudge
{
    public static IEnumerable<Fault> Of(ContractOperation operation, IOpenApiResponse declared, Exchange reply)
    {
        if (reply.Request.Method == "HEAD")
            return reply.HasBody ? [new("no body behind HEAD", reply.Shown)] : [];
        if (declared.Content is not { Count: > 0 } contents)
            return reply.HasBody ? [new($"no body with the status {reply.Status}", reply.Shown)] : [];
        if (reply.MediaType is not { } type || contents.FirstOrDefault(c => Covers(c.Key, type)).Value is not { } content)
            return [new($"a body of {string.Join(" or ", contents.Keys)}", $"{reply.MediaType ?? "no content type"}; {reply.Shown}")];
        if (content.Schema is null)
            return [];
        return type == "text/event-stream" ? OfEvent(operation, content.Schema, reply)
            : type.EndsWith("json", StringComparison.Ordinal) ? OfJson(operation, content.Schema, reply)
            : [];
    }

    static IEnumerable<Fault> OfJson(ContractOperation operation, IOpenApiSchema schema, Exchange reply) =>
        reply.TryReadJson(out var json) ? OfValue(json, operation.SchemaOf(schema).Root, reply) : [new("a body that is JSON", reply.Shown)];

    static IEnumerable<Fault> OfEvent(ContractOperation operation, IOpenApiSchema schema, Exchange reply)
    {
        if (!reply.HasBody)
            return [];
        try
        {
            return OfValue(EventText.Read(reply.Text), operation.SchemaOf(schema).Root, reply);
        }
        catch (JsonException)
        {
            return [new("an event whose data is JSON", reply.Shown)];
        }
    }

    static IEnumerable<Fault> OfValue(JsonNode? value, ValueShape shape, Exchange reply)
    {
        foreach (var failure in shape.FailuresOf(value))
            yield return new($"a body that keeps its schema; '{failure.Pointer}' breaks '{failure.Code}'", reply.Shown);
        foreach (var pointer in LeakFinder.Find(value, shape))
            yield return new($"no member that is not declared; '{pointer}' is none", reply.Shown);
    }

    static bool Covers(string range, string type) =>
        range.Equals(type, StringComparison.OrdinalIgnoreCase) || range == "*/*" || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase));
}
