using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>Finds the texts of a parameter in a request.</summary>
internal static class ParameterTexts
{
    /// <returns>Its texts, one for each item where they are sent one by one or are separated; null when it is not there.</returns>
    public static ImmutableArray<string>? Of(IOpenApiParameter parameter, HttpRequest request, IReadOnlyDictionary<string, string> path)
    {
        var sent = Sent(parameter, request, path);
        if (sent is not { Length: > 0 } texts || !IsList(parameter))
            return sent;
        return parameter.Explode && parameter.In is ParameterLocation.Query ? texts : [.. texts.SelectMany(t => t.Split(Separator(parameter)))];
    }

    public static bool IsList(IOpenApiParameter parameter) => parameter.Schema?.Type is { } type && type.HasFlag(JsonSchemaType.Array);

    static ImmutableArray<string>? Sent(IOpenApiParameter parameter, HttpRequest request, IReadOnlyDictionary<string, string> path)
    {
        var name = parameter.Name!;
        return parameter.In switch
        {
            ParameterLocation.Path => path.TryGetValue(name, out var capture) ? [capture] : null,
            ParameterLocation.Query => request.Query.TryGetValue(name, out var query) ? [.. query.Select(q => q ?? "")] : null,
            ParameterLocation.Header => request.Headers.TryGetValue(name, out var header) ? [.. header.Select(h => h ?? "")] : null,
            ParameterLocation.Cookie => request.Cookies[name] is { } cookie ? [cookie] : null,
            _ => null,
        };
    }

    static char Separator(IOpenApiParameter parameter) => parameter.Style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.PipeDelimited => '|',
        _ => ',',
    };
}
