using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the headers of an answer: those it declares, and those that hooks and policies of its route add.</summary>
internal static class HeaderWriter
{
    public static Dictionary<string, IOpenApiHeader>? Write(ApiRoute route, Response response, SchemaWriter schemas, View view)
    {
        var headers = new Dictionary<string, IOpenApiHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response.Headers.Concat(Declared(route, response.Status)).Concat(route.Policies.SelectMany(p => p.HeadersOn(route, response.Status))))
            headers.TryAdd(header.Name, Header(header, schemas, view));
        return headers.Count == 0 ? null : headers;
    }

    static IEnumerable<ResponseHeader> Declared(ApiRoute route, int status) => route.Meta.Headers.Where(h => h.IsOn(status)).Select(h => h.Header);

    static OpenApiHeader Header(ResponseHeader header, SchemaWriter schemas, View view) => new()
    {
        Description = header.Schema.Description,
        Required = header.IsRequired,
        Schema = schemas.Write(header.Schema with { Description = null }, view),
    };
}
