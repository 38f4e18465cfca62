using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using JsonPointer = MetaApi.OpenApi.JsonSchema.JsonPointer;

namespace MetaApi.Tool.Mocking;

/// <summary>Judges the parameters of a request. Objects that are spread over several texts are let through.</summary>
internal sealed class ParameterJudge(IReadOnlyList<IOpenApiParameter> parameters, MockSchemas schemas)
{
    /// <summary>Headers that OpenAPI asks to ignore as parameters.</summary>
    static readonly string[] Ignored = ["Accept", "Content-Type", "Authorization"];

    public IEnumerable<Failure> Judge(HttpRequest request, IReadOnlyDictionary<string, string> path) => parameters
        .Where(p => p.In is not ParameterLocation.Header || !Ignored.Contains(p.Name, StringComparer.OrdinalIgnoreCase))
        .SelectMany(p => Judge(p, request, path).Select(f => f with { Place = Place(p), Pointer = JsonPointer.Append("", p.Name!) + f.Pointer }));

    IEnumerable<Failure> Judge(IOpenApiParameter parameter, HttpRequest request, IReadOnlyDictionary<string, string> path)
    {
        if (ParameterTexts.Of(parameter, request, path) is not { } texts)
            return parameter.Required && !IsObject(parameter) ? [new(FailureCodes.Required)] : [];
        if (parameter.Content is { Count: > 0 } content)
            return schemas.Of(content.First().Value.Schema) is { } json ? JudgeJson(texts[0], json.Root) : [];
        if (schemas.Of(parameter.Schema) is not { } schema || IsObject(parameter))
            return [];
        if (ParameterTexts.IsList(parameter))
            return schema.Root.FailuresOf(new JsonArray([.. texts.Select((text, i) => TextValue.Of(text, schema.Root.Item(i))?.DeepClone())]));
        return texts.Length > 1 ? [new(FailureCodes.Repeated)] : schema.Root.FailuresOf(TextValue.Of(texts[0], schema.Root));
    }

    static IEnumerable<Failure> JudgeJson(string text, ValueShape shape)
    {
        try
        {
            return shape.FailuresOf(JsonNode.Parse(text));
        }
        catch (JsonException)
        {
            return [new(FailureCodes.Type, "type", "json")];
        }
    }

    static bool IsObject(IOpenApiParameter parameter) => parameter.Schema?.Type is { } type && type.HasFlag(JsonSchemaType.Object);

    static InputPlace Place(IOpenApiParameter parameter) => parameter.In switch
    {
        ParameterLocation.Path => InputPlace.Path,
        ParameterLocation.Header => InputPlace.Header,
        ParameterLocation.Cookie => InputPlace.Cookie,
        _ => InputPlace.Query,
    };
}
