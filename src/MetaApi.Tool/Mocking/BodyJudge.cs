using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using JsonPointer = MetaApi.OpenApi.JsonSchema.JsonPointer;

namespace MetaApi.Tool.Mocking;

/// <summary>Judges the body of a request: its media type, JSON by its schema, the fields of a form one by one. Other media types are let through.</summary>
internal sealed class BodyJudge(IOpenApiRequestBody? body, MockSchemas schemas)
{
    static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <exception cref="MockFaultException">The media type is none that the document has for it.</exception>
    public async Task<IEnumerable<Failure>> JudgeAsync(HttpRequest request)
    {
        if (body?.Content is not { Count: > 0 } content)
            return [];
        if (!await HasBodyAsync(request))
            return body.Required ? [new(FailureCodes.Required)] : [];
        if (MediaRange.Find(content, request.ContentType) is not { } media)
            throw new MockFaultException(StatusCodes.Status415UnsupportedMediaType, $"The body must be {string.Join(" or ", content.Keys)}.");
        if (schemas.Of(media.Schema) is not { } schema)
            return [];
        return request.HasFormContentType ? await JudgeFormAsync(request, schema.Root)
            : MediaRange.IsJson(request.ContentType) ? await JudgeJsonAsync(request, schema.Root)
            : [];
    }

    static async Task<bool> HasBodyAsync(HttpRequest request)
    {
        request.EnableBuffering();
        var isThere = await request.Body.ReadAsync(new byte[1], request.HttpContext.RequestAborted) > 0;
        request.Body.Position = 0;
        return isThere;
    }

    static async Task<IEnumerable<Failure>> JudgeJsonAsync(HttpRequest request, ValueShape shape)
    {
        try
        {
            return shape.FailuresOf(await JsonNode.ParseAsync(request.Body, documentOptions: Strict, cancellationToken: request.HttpContext.RequestAborted));
        }
        catch (JsonException)
        {
            throw new MockFaultException(StatusCodes.Status400BadRequest, "The body is not JSON.");
        }
    }

    static async Task<IEnumerable<Failure>> JudgeFormAsync(HttpRequest request, ValueShape shape)
    {
        var form = await ReadFormAsync(request);
        var fields = new JsonObject();
        foreach (var (name, texts) in form)
            fields[name] = Field(shape.Member(name), [.. texts.Select(t => t ?? "")]);
        foreach (var name in form.Files.Select(f => f.Name).Distinct())
            fields[name] = Field(shape.Member(name), [.. form.Files.Where(f => f.Name == name).Select(f => f.FileName)]);
        return shape.FailuresOf(fields).Where(f => form.Files.All(file => f.Pointer != JsonPointer.Append("", file.Name))).Select(f => f with { Place = InputPlace.Form });
    }

    static async Task<IFormCollection> ReadFormAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            throw new MockFaultException(StatusCodes.Status400BadRequest, "The body is no form.");
        }
    }

    static JsonNode? Field(ValueShape shape, IReadOnlyList<string> texts) =>
        texts.Count > 1 || (shape.IsTyped && (shape.Types & Schemas.Rules.JsonTypes.Array) != 0)
            ? new JsonArray([.. texts.Select((t, i) => TextValue.Of(t, shape.Item(i))?.DeepClone())])
            : TextValue.Of(texts[0], shape)?.DeepClone();
}
