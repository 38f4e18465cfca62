using MetaApi.Model.Policies;
using Microsoft.AspNetCore.Authorization;

namespace MetaApi.Security;

/// <summary>
/// What tells ASP.NET that an endpoint says itself who may call it. A policy that allows everybody takes the place of the host's fallback policy, and opens
/// nothing: what conventions ask for is asked all the same.
/// </summary>
internal static class DeclaredAccess
{
    static readonly AuthorizationPolicy Everybody = new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build();

    /// <summary>Marks an endpoint, when all routes behind it are declared open or not.</summary>
    public static void Mark(IList<object> metadata, IEnumerable<ApiRoute> routes)
    {
        if (routes.All(r => r.Meta.Policies.Any(p => p is SecurityPolicy)))
            metadata.Add(Everybody);
    }
}
