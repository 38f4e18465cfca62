using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace MetaApi;

/// <summary>What a document says that the tree does not know.</summary>
public sealed record DocumentOptions
{
    /// <summary>
    /// Where the API is served: absolute URLs, or paths such as <c>/api</c>, which hold for the host that serves the document.
    /// None by default, which stands for the root of that host.
    /// </summary>
    public ImmutableArray<string> Servers { get; init; } = [];

    /// <summary>Changes the finished document, for example to add a licence; null by default.</summary>
    public Action<OpenApiDocument>? Adjust { get; init; }
}
