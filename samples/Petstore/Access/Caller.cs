using System.Security.Claims;
using MetaApi;

namespace Petstore.Access;

/// <summary>Who calls, as a scheme knows them.</summary>
static class Caller
{
    public static ClaimsPrincipal Of(string name, SecurityScheme scheme, params Claim[] claims) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), .. claims], scheme.Name));
}
