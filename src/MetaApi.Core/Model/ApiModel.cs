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

    /// <summary>The requests that it sends, in order of declaration.</summary>
    public ImmutableArray<ApiWebhook> Webhooks { get; init; } = [];

    internal Origin Origin { get; init; }

    /// <summary>How callers of its routes show who they are, in order of first use; one that is declared twice may be there twice.</summary>
    internal IEnumerable<SecurityScheme> SecuritySchemes => Routes.SelectMany(r => r.Meta.Policies).SelectMany(p => p.Schemes).Distinct();

    /// <summary>All that is declared with the words of routes: the routes themselves, and the webhooks.</summary>
    internal IEnumerable<ApiRoute> Described => Routes.Concat(Webhooks.Select(w => w.AsRoute));

    /// <summary>The same as far as a document tells of it.</summary>
    internal ApiModel In(ApiDocument document) => this with
    {
        Routes = [.. Routes.Where(r => r.Meta.StandsIn(document))],
        Webhooks = [.. Webhooks.Where(w => w.Meta.StandsIn(document))],
    };

    internal ImmutableArray<ApiNamespace> Namespaces { get; init; } = [];
}
