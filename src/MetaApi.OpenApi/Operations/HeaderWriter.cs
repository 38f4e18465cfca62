using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the headers of the answers of one route.</summary>
internal sealed class HeaderWriter(SchemaWriter schemas, View view, HeaderComponents shared, ShownExamples examples)
{
    /// <summary>Null where there are none. A header that several add to, such as <c>Link</c>, is for all that they say.</summary>
    public Dictionary<string, IOpenApiHeader>? Write(int status, IEnumerable<ResponseHeader> headers)
    {
        var written = headers
            .GroupBy(h => h.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.First().Name, same => Header(status, same));
        return written.Count == 0 ? null : written;
    }

    IOpenApiHeader Header(int status, IEnumerable<ResponseHeader> same)
    {
        var first = same.First();
        var named = examples.OfHeader(status, first);
        if (named is null && HeaderComponents.IsShared(first) && same.All(h => h == first))
            return shared.ReferenceTo(first, Inline);
        var header = Inline(first);
        foreach (var other in same.Skip(1))
            Add(header, other.Schema.Description);
        header.Examples = named;
        return header;
    }

    static void Add(OpenApiHeader header, string? description)
    {
        if (description is not null && header.Description?.Contains(description, StringComparison.Ordinal) is not true)
            header.Description = header.Description is { } told ? $"{told} {description}" : description;
    }

    OpenApiHeader Inline(ResponseHeader header) => new()
    {
        Description = header.Schema.Description,
        Required = header.IsRequired,
        Schema = schemas.Write(header.Schema with { Description = null }, view),
    };
}
