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
            if (!headers.TryAdd(header.Name, Header(header, schemas, view)))
                Add(headers[header.Name], header.Schema.Description);
        return headers.Count == 0 ? null : headers;
    }

    static IEnumerable<ResponseHeader> Declared(ApiRoute route, int status) => route.Meta.Headers.Where(h => h.IsOn(status)).Select(h => h.Header);

    /// <summary>A header that several add to, such as <c>Link</c>, is for all that they say.</summary>
    static void Add(IOpenApiHeader header, string? description)
    {
        if (description is not null && header.Description?.Contains(description, StringComparison.Ordinal) is not true)
            header.Description = header.Description is { } told ? $"{told} {description}" : description;
    }

    static OpenApiHeader Header(ResponseHeader header, SchemaWriter schemas, View view) => new()
    {
        Description = header.Schema.Description,
        Required = header.IsRequired,
        Schema = schemas.Write(header.Schema with { Description = null }, view),
    };
}
