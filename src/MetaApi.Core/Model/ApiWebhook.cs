using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi;

/// <summary>A request that the API sends to whoever asked for it, and that documents tell of. It is never served.</summary>
/// <param name="Name">Its name, such as <c>noteCreated</c>.</param>
/// <param name="Method">The HTTP method of the request, in upper case.</param>
/// <param name="Meta">What is said of it: its inputs are what is sent, its answers are those of the receiver.</param>
public sealed record ApiWebhook(string Name, string Method, RouteMeta Meta)
{
    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>The tags of its operation.</summary>
    public ImmutableArray<string> Tags => AsRoute.Tags;

    /// <summary>What each node above it, and the webhook itself, said for it; outermost first.</summary>
    internal ImmutableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>The same as a route of no path, for what checks and describes routes.</summary>
    internal ApiRoute AsRoute => new(Method, PathPattern.Root, Meta) { Origin = Origin, Contributions = Contributions, Webhook = Name };
}
