using System.Collections.Immutable;
using MetaApi.Model;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>The headers that many answers have alike: components, so that the document does not tell of each of them at every error.</summary>
internal sealed class HeaderComponents(OpenApiDocument document)
{
    readonly SortedDictionary<string, OpenApiHeader> headers = new(StringComparer.Ordinal);

    /// <summary>The components that were referred to, in order of their names.</summary>
    public IReadOnlyDictionary<string, OpenApiHeader> Headers => headers;

    public static bool IsShared(ResponseHeader header) => ImpliedHeaders.OfProblems.Contains(header);

    public OpenApiHeaderReference ReferenceTo(ResponseHeader header, Func<ResponseHeader, OpenApiHeader> write)
    {
        if (!headers.ContainsKey(header.Name))
            headers.Add(header.Name, write(header));
        return new(header.Name, document);
    }
}
