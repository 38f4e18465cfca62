using System.Security.Claims;
using MetaApi.Calls.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Security;

/// <summary>Asks ASP.NET's authentication and authorization. Nobody is challenged by them: a handler's redirect is no answer of an API.</summary>
internal static class HostAuthentication
{
    public static async ValueTask<Authentication> AuthenticateAsync(HttpContext context, string scheme)
    {
        var result = await context.AuthenticateAsync(scheme);
        return IsKnown(result.Principal) ? new(result.Principal, false) : new(null, result.Failure is not null);
    }

    public static async ValueTask<bool> IsAllowedAsync(HttpContext context, ClaimsPrincipal caller, string policy)
    {
        var authorization = context.RequestServices.GetRequiredService<IAuthorizationService>();
        return (await authorization.AuthorizeAsync(caller, context, policy)).Succeeded;
    }

    /// <summary>A principal may have several identities, of which one has to be authenticated.</summary>
    static bool IsKnown(ClaimsPrincipal? caller)
    {
        foreach (var identity in caller?.Identities ?? [])
            if (identity.IsAuthenticated)
                return true;
        return false;
    }
}
