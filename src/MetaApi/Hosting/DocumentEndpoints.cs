using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

internal static class DocumentEndpoints
{
    public static IEnumerable<RouteEndpointBuilder> Build(Mount mount) => [];
}
