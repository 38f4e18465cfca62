using MetaApi.Model.Policies;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MetaApi.Security;

/// <summary>
/// Whether a host has what the security of an API names. It is asked at start, so that a scheme that is missing is no error of the first request. Who
/// makes schemes or policies while the host runs, by a provider of their own, is believed.
/// </summary>
internal sealed class SecurityHostChecks(IServiceProvider services)
{
    public IEnumerable<Mistake> Of(ApiModel model) => [.. model.SecuritySchemes.SelectMany(Scheme), .. model.Routes.SelectMany(Policies)];

    IEnumerable<Mistake> Scheme(SecurityScheme scheme)
    {
        switch (services.GetService<IAuthenticationSchemeProvider>())
        {
            case null:
                yield return SecurityHostMistakes.NoAuthentication(scheme);
                break;
            case AuthenticationSchemeProvider provider when provider.GetType() == typeof(AuthenticationSchemeProvider):
                var known = services.GetRequiredService<IOptions<AuthenticationOptions>>().Value.SchemeMap;
                if (!known.ContainsKey(scheme.AuthenticationScheme))
                    yield return SecurityHostMistakes.UnknownScheme(scheme, known.Keys);
                break;
        }
    }

    IEnumerable<Mistake> Policies(ApiRoute route) =>
        from policy in route.Meta.Policies.OfType<SecurityPolicy>()
        from name in policy.Requirement?.Policies ?? []
        let mistake = Policy(route, policy, name)
        where mistake is not null
        select mistake;

    Mistake? Policy(ApiRoute route, SecurityPolicy policy, string name) => services.GetService<IAuthorizationPolicyProvider>() switch
    {
        null => SecurityHostMistakes.NoAuthorization(route, policy, name),
        DefaultAuthorizationPolicyProvider provider when provider.GetType() == typeof(DefaultAuthorizationPolicyProvider) =>
            services.GetRequiredService<IOptions<AuthorizationOptions>>().Value.GetPolicy(name) is null
                ? SecurityHostMistakes.UnknownPolicy(route, policy, name)
                : null,
        _ => null,
    };
}
