using MetaApi.Model.Policies;

namespace MetaApi.Security;

/// <summary>What a host can lack of what an API names, in words.</summary>
internal static class SecurityHostMistakes
{
    public static Mistake NoAuthentication(SecurityScheme scheme) => new(
        Name(scheme), "is named by routes, and the host has no authentication",
        $"call services.AddAuthentication() and add the scheme '{scheme.AuthenticationScheme}'", scheme.Origin);

    public static Mistake UnknownScheme(SecurityScheme scheme, IEnumerable<string> known) => new(
        Name(scheme), $"stands for the authentication scheme '{scheme.AuthenticationScheme}', which the host does not have",
        known.Any()
            ? $"add it behind AddAuthentication(), or name one of {string.Join(", ", known.Order(StringComparer.Ordinal).Select(k => $"'{k}'"))} as its authenticationScheme"
            : "add it behind AddAuthentication()",
        scheme.Origin);

    public static Mistake NoAuthorization(ApiRoute route, SecurityPolicy policy, string name) => new(
        route.Name, $"asks the authorization policy '{name}', and the host has no authorization",
        $"call services.AddAuthorization() and add the policy '{name}'", policy.Origin);

    public static Mistake UnknownPolicy(ApiRoute route, SecurityPolicy policy, string name) => new(
        route.Name, $"asks the authorization policy '{name}', which the host does not have",
        "add it with AddAuthorization(o => o.AddPolicy(…)), or correct its name", policy.Origin);

    static string Name(SecurityScheme scheme) => $"The security scheme '{scheme.Name}'";
}
