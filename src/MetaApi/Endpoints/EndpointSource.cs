using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Endpoints;

/// <summary>What there is to make a description of: the endpoint, and what was said of it, outermost group first.</summary>
internal sealed record EndpointSource(EndpointBuilder Endpoint, ImmutableArray<EndpointDescriptionBuilder> Said)
{
    /// <summary>In upper case; none for an endpoint that serves every method.</summary>
    public ImmutableArray<string> Methods { get; } =
        [.. Endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault()?.HttpMethods.Select(m => m.ToUpperInvariant()) ?? []];

    /// <summary>Where the nearest description stands.</summary>
    public Origin Origin => Said[^1].Origin;

    /// <summary>The endpoint by its methods and its own spelling of the path.</summary>
    public string Name => Endpoint is RouteEndpointBuilder { RoutePattern: var pattern }
        ? string.Join(' ', [.. Methods, "/" + pattern.RawText?.TrimStart('/')])
        : Endpoint.DisplayName ?? "An endpoint";
}
