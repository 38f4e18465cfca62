using System.Collections.Immutable;
using System.Security.Claims;

namespace MetaApi.Execution;

/// <summary>The scopes in the claims of a caller: several claims, or one of many words (RFC 6749, 3.3, and RFC 8693, 4.2).</summary>
internal static class GrantedScopes
{
    /// <summary>What ASP.NET's handlers of tokens make of <c>scp</c> unless they are told not to.</summary>
    const string MappedScp = "http://schemas.microsoft.com/identity/claims/scope";

    public static bool Contain(ClaimsPrincipal caller, ImmutableArray<string> wanted)
    {
        foreach (var scope in wanted)
            if (!Contain(caller, scope))
                return false;
        return true;
    }

    static bool Contain(ClaimsPrincipal caller, string scope)
    {
        foreach (var claim in caller.Claims)
            if (claim.Type is "scope" or "scp" or MappedScp && Has(claim.Value, scope))
                return true;
        return false;
    }

    static bool Has(ReadOnlySpan<char> granted, string scope)
    {
        foreach (var word in granted.Split(' '))
            if (granted[word].SequenceEqual(scope))
                return true;
        return false;
    }
}
