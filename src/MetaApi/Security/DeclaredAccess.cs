using MetaApi.Model.Policies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Security;

/// <summary>
/// What tells ASP.NET that an endpoint says itself who may call it: a policy that allows everybody, in the place of the host's fallback policy. It must
/// not stand beside anything that conventions ask for, because ASP.NET then leaves its default policy out.
/// </summary>
internal static class DeclaredAccess
{
    static readonly AuthorizationPolicy Everybody = new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build();

    /// <summary>Marks an endpoint, when all routes behind it are declared open or not.</summary>
    public static void Mark(IList<object> metadata, IEnumerable<ApiRoute> routes)
    {
        if (!metadata.OfType<IAuthorizeData>().Any() && routes.All(r => r.Meta.Policies.Any(p => p is SecurityPolicy)))
            metadata.Add(Everybody);
    }

    /// <summary>An endpoint to which conventions may have been added since it was marked.</summary>
    public static Endpoint Settled(Endpoint endpoint) => endpoint is RouteEndpoint route && IsAskedBesides(route.Metadata)
        ? new RouteEndpoint(route.RequestDelegate!, route.RoutePattern, route.Order, new(route.Metadata.Where(m => m != (object)Everybody)), route.DisplayName)
        : endpoint;

    static bool IsAskedBesides(EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<IAuthorizeData>() is not null && metadata.Contains(Everybody);
}
