namespace MetaApi.Model.Policies;

/// <summary>What can be wrong with the security of a route, in words.</summary>
internal static class SecurityMistakes
{
    public static Mistake Contradiction(ApiRoute route, SecurityPolicy policy, (string Word, Origin Origin) other) => new(
        route.Name, $"has {policy.Word}(…) beside {other.Word}(…) at {other.Origin} on the same node", "remove one of them", policy.Origin);

    public static Mistake NoScheme(ApiRoute route, SecurityPolicy policy) => new(
        route.Name, "asks who calls, and names no scheme", "name one with AnyOf(…) or Scheme(…)", policy.Origin);

    public static Mistake UnknownScope(ApiRoute route, SecurityPolicy policy, (SecurityScheme Scheme, string Scope) asked) => new(
        route.Name, $"asks for the scope '{asked.Scope}', which {(asked.Scheme.HasScopes ? "no flow of " : "")}the security scheme '{asked.Scheme.Name}' {(asked.Scheme.HasScopes ? "grants" : "cannot have")}",
        !asked.Scheme.HasScopes ? "ask for a role or a policy instead"
        : asked.Scheme.KnownScopes is { Count: > 0 } known ? $"ask for one of {string.Join(", ", known.Select(s => $"'{s}'"))}, or name it in a flow"
        : "name it in a flow",
        policy.Origin);

    public static Mistake DeclaredTwice(ApiRoute route, SecurityScheme scheme, Input input) => new(
        route.Name, $"reads the {input.Place.ToString().ToLowerInvariant()} '{input.Name}', which is the security scheme '{scheme.Name}'s to read",
        "leave it out of Params(…); the action finds who calls in call.User", input.Origin);
}
