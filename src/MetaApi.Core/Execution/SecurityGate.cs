using System.Security.Claims;
using MetaApi.Calls;
using MetaApi.Calls.Security;
using MetaApi.Model.Policies;

namespace MetaApi.Execution;

/// <summary>
/// Lets a call in when its caller satisfies the requirement of the route: the first alternative that does decides who calls. Answers that refuse
/// are known beforehand; a call that is let in allocates nothing here.
/// </summary>
internal sealed class SecurityGate
{
    readonly SecurityRequirement requirement;

    readonly SecurityAlternative[] alternatives;

    /// <summary>What a stranger is asked for, whoever answers; so it lies ready before the caller is judged.</summary>
    readonly ReplyChallenge challenge;

    readonly ReplyChallenge? scopeChallenge;

    /// <summary>Whether a page of another site may be behind a call, because the browser adds the credentials.</summary>
    readonly bool isAskedOfBrowsers;

    public SecurityGate(SecurityRequirement requirement)
    {
        this.requirement = requirement;
        alternatives = [.. requirement.Alternatives];
        challenge = ReplyChallenge.Of(401, alternatives.Select(a => a.Scheme.Challenge));
        var scoped = alternatives.Where(a => !a.Scopes.IsEmpty).Select(a => a.Scheme.ChallengeOfScopes(a.ScopeText)).OfType<string>().ToList();
        scopeChallenge = scoped.Count == 0 ? null : ReplyChallenge.Of(403, scoped);
        isAskedOfBrowsers = alternatives.Any(a => a.Scheme.IsSentByBrowsers);
    }

    /// <exception cref="NotAuthorizedException">The caller is not known, or may not go on.</exception>
    public async Task PassAsync(Call call)
    {
        call.Output.Challenge = challenge;
        var (isKnown, refused, lacksScopes) = (false, 0UL, false);
        for (var i = 0; i < alternatives.Length; i++)
        {
            var alternative = alternatives[i];
            var (caller, isRefused) = await call.Request.AuthenticateAsync(alternative.Scheme.AuthenticationScheme);
            if (isRefused)
                refused |= 1UL << i;
            if (caller is null)
                continue;
            isKnown = true;
            call.Request.User = caller;
            if (!GrantedScopes.Contain(caller, alternative.Scopes))
                lacksScopes = true;
            else if (await IsAllowedAsync(call, caller, alternative.Scheme))
            {
                call.Output.IsPrivate = IsUnknownToCaches(alternative.Scheme);
                return;
            }
        }
        Refuse(call, isKnown, lacksScopes, refused);
    }

    async ValueTask<bool> IsAllowedAsync(Call call, ClaimsPrincipal caller, SecurityScheme scheme)
    {
        if (isAskedOfBrowsers && scheme.IsSentByBrowsers && IsCrossSite(call))
            return false;
        if (!requirement.Roles.IsEmpty && !HasRole(caller))
            return false;
        foreach (var policy in requirement.Policies)
            if (!await call.Request.IsAllowedAsync(caller, policy))
                return false;
        return true;
    }

    bool HasRole(ClaimsPrincipal caller)
    {
        foreach (var role in requirement.Roles)
            if (caller.IsInRole(role))
                return true;
        return false;
    }

    void Refuse(Call call, bool isKnown, bool lacksScopes, ulong refused)
    {
        if (lacksScopes)
            call.Output.Challenge = scopeChallenge;
        else if (!isKnown && refused != 0)
            call.Output.Challenge = ReplyChallenge.Of(401, alternatives.Select((a, i) => (refused & (1UL << i)) != 0 ? a.Scheme.ChallengeOfRefused : a.Scheme.Challenge));
        throw new NotAuthorizedException(isKnown);
    }

    /// <summary>Shared caches keep no answer to <c>Authorization</c> (RFC 9111, section 3.5), and know of no other credentials.</summary>
    static bool IsUnknownToCaches(SecurityScheme scheme) => scheme is ApiKeyScheme;

    /// <summary>
    /// Browsers say where a request comes from: by Fetch Metadata, and where they send none, to hosts without TLS, by its origin. Whatever is no browser
    /// sends no credentials unasked.
    /// </summary>
    static bool IsCrossSite(Call call)
    {
        if (SafeMethods.Contains(call.Method))
            return false;
        var site = call.Request.Header("Sec-Fetch-Site");
        return site.Count == 0 ? IsOfOtherOrigin(call.Request) : site.Count > 1 || site[0].Equals("cross-site", StringComparison.OrdinalIgnoreCase);
    }

    static bool IsOfOtherOrigin(CallRequest request)
    {
        var origin = request.Header("Origin");
        return origin.Count > 1 || (origin.Count == 1 && !origin[0].Equals(request.Origin, StringComparison.OrdinalIgnoreCase));
    }
}
