namespace MetaApi;

/// <summary>One operation, and what its callers must show.</summary>
/// <param name="Method">The HTTP method, in upper case; <c>*</c> for every method.</param>
/// <param name="Pattern">The path below the API's root.</param>
/// <param name="Requirement">What callers must show; null when everybody may call.</param>
public sealed record AuthorizationRow(string Method, PathPattern Pattern, SecurityRequirement? Requirement)
{
    /// <summary>Where it was said; the place of the route where nothing was.</summary>
    public Origin Origin { get; init; }

    /// <summary>Method and pattern, <c>GET /users/:id</c>.</summary>
    public string Operation => $"{Method} {Pattern}";

    /// <summary>Its cells as text: operation, schemes with scopes, roles, policies.</summary>
    internal string[] Cells =>
    [
        Operation,
        Requirement is null ? "anybody" : string.Join(" or ", Requirement.Alternatives),
        string.Join(" or ", Requirement?.Roles ?? []),
        string.Join(" and ", Requirement?.Policies ?? []),
    ];
}
