using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi;

/// <summary>The tree as it is understood: flat, complete, immutable. Hosts and documents read it and nothing else.</summary>
/// <param name="Name">The name of the API.</param>
/// <param name="Options">What holds for all of it.</param>
/// <param name="Routes">The routes, in order of declaration.</param>
public sealed record ApiModel(string Name, ApiOptions Options, ImmutableArray<ApiRoute> Routes)
{
    /// <summary>The title of the document.</summary>
    public string Title => Options.Title ?? Name;

    internal Origin Origin { get; init; }

    /// <summary>How callers of its routes show who they are, in order of first use; one that is declared twice may be there twice.</summary>
    internal IEnumerable<SecurityScheme> SecuritySchemes => Routes.SelectMany(r => r.Meta.Policies).SelectMany(p => p.Schemes).Distinct();

    /// <summary>The routes that a document tells of, in order of declaration.</summary>
    internal IEnumerable<ApiRoute> RoutesIn(ApiDocument document) => Routes.Where(r => r.Meta.Documents.IsEmpty || r.Meta.Documents.Contains(document.Name));

    internal ImmutableArray<ApiNamespace> Namespaces { get; init; } = [];
}
