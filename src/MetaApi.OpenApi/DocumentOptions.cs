using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace MetaApi;

/// <summary>What a document says that the tree does not know.</summary>
public sealed record DocumentOptions
{
    /// <summary>
    /// The name of one of the documents that <see cref="ApiOptions.Documents"/> declares; by default null, which stands for the first of them, and for all routes
    /// where none is declared.
    /// </summary>
    public string? Document { get; init; }

    /// <summary>The version of OpenAPI in which the text is written: 3.1 by default, or 3.0, which has no word for some of what 3.1 says. Ignored by <c>ToOpenApi</c>.</summary>
    public OpenApiSpecVersion Version { get; init; } = OpenApiSpecVersion.OpenApi3_1;

    /// <summary>
    /// Where the API is served: URLs, or paths such as <c>/api</c>, which hold for the host that serves the document. A text is enough where a server has
    /// neither description nor variables. None by default, which stands for the root of that host.
    /// </summary>
    public ImmutableArray<DocumentServer> Servers { get; init; } = [];

    /// <summary>Changes the finished document, for example to add an extension; null by default.</summary>
    public Action<OpenApiDocument>? Adjust { get; init; }
}
