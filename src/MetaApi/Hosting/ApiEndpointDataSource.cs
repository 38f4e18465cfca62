using MetaApi.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace MetaApi.Hosting;

/// <summary>The endpoints of one mounted API, and the conventions that the host adds to them. They never change once built.</summary>
internal sealed class ApiEndpointDataSource : EndpointDataSource, IEndpointConventionBuilder
{
    readonly List<Action<EndpointBuilder>> conventions = [];

    readonly List<Action<EndpointBuilder>> finalConventions = [];

    readonly Lazy<IReadOnlyList<Endpoint>> endpoints;

    public ApiEndpointDataSource(Mount mount) => endpoints = new(() => Build(mount));

    public override IReadOnlyList<Endpoint> Endpoints => endpoints.Value;

    public override IReadOnlyList<Endpoint> GetGroupedEndpoints(RouteGroupContext context) =>
        [.. base.GetGroupedEndpoints(context).Select(DeclaredAccess.Settled)];

    public void Add(Action<EndpointBuilder> convention) => conventions.Add(convention);

    public void Finally(Action<EndpointBuilder> finalConvention) => finalConventions.Add(finalConvention);

    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;

    List<Endpoint> Build(Mount mount)
    {
        var built = new List<Endpoint>();
        foreach (var endpoint in new ApiEndpoints(mount).Build())
        {
            foreach (var convention in conventions)
                convention(endpoint);
            foreach (var convention in finalConventions)
                convention(endpoint);
            built.Add(DeclaredAccess.Settled(endpoint.Build()));
        }
        return built;
    }
}
