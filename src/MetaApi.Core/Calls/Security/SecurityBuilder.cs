using System.Collections.Immutable;

namespace MetaApi;

/// <summary>Says what a caller must show. Words add up.</summary>
public sealed class SecurityBuilder
{
    internal SecurityBuilder() { }

    internal SecurityRequirement Said { get; private set; } = new();

    /// <summary>Adds schemes of which one is enough.</summary>
    /// <param name="schemes">The schemes, in the order in which they are tried.</param>
    public SecurityBuilder AnyOf(params ReadOnlySpan<SecurityScheme> schemes)
    {
        foreach (var scheme in schemes)
            Scheme(scheme);
        return this;
    }

    /// <summary>Adds a scheme, with the scopes that it must have been granted, beside the others.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="scopes">The scopes, all of them, separated by spaces as in RFC 6749, 3.3; none by default.</param>
    public SecurityBuilder Scheme(SecurityScheme scheme, string scopes = "")
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(scopes);
        var alternative = new SecurityAlternative(scheme, [.. scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Said = Said with { Alternatives = Said.Alternatives.Add(alternative) };
        return this;
    }

    /// <summary>Asks for a role; one of those named is enough.</summary>
    /// <param name="roles">The roles, as <c>ClaimsPrincipal.IsInRole</c> knows them.</param>
    public SecurityBuilder Roles(params ReadOnlySpan<string> roles)
    {
        Said = Said with { Roles = [.. Said.Roles, .. roles] };
        return this;
    }

    /// <summary>Asks ASP.NET's authorization policies; all of those named must allow it. They see the <c>HttpContext</c> as their resource.</summary>
    /// <param name="names">The names they are registered with.</param>
    public SecurityBuilder Policy(params ReadOnlySpan<string> names)
    {
        Said = Said with { Policies = [.. Said.Policies, .. names] };
        return this;
    }
}
