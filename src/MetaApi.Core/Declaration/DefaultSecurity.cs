using MetaApi.Model.Policies;

namespace MetaApi.Declaration;

/// <summary>What the options ask of a route that says nothing about who may call it.</summary>
internal static class DefaultSecurity
{
    public static ApiRoute WithDefaultSecurity(this ApiRoute route, ApiOptions options)
    {
        if (route.OptionsIn(options).RequireAuthorizationByDefault is not { } requirement || route.Meta.Policies.Any(p => p.Kind == SecurityPolicy.Name))
            return route;
        var policy = new SecurityPolicy(requirement) { Origin = requirement.Origin };
        return route with { Meta = route.Meta with { Policies = route.Meta.Policies.Add(policy) } };
    }
}
