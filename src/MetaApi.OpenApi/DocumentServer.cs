using System.Collections.Immutable;

namespace MetaApi;

/// <summary>A place where the API is served. A text is one without description and variables.</summary>
/// <param name="Url">
/// An <c>http</c> or <c>https</c> URL, or a path such as <c>/api</c>, which holds for the host that serves the document. Variables stand in braces: <c>https://{region}.example.com</c>.
/// </param>
public sealed record DocumentServer(string Url)
{
    /// <summary>Which one it is, in Markdown; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>The variables of the URL, each of which it names; none by default.</summary>
    public ImmutableArray<ServerVariable> Variables { get; init; } = [];

    /// <summary>The server of a URL.</summary>
    /// <param name="url">An <c>http</c> or <c>https</c> URL, or a path.</param>
    public static implicit operator DocumentServer(string url) => new(url);
}
