using System.Collections.Immutable;
using MetaApi.Calls.Security;

namespace MetaApi.Model.Policies;

/// <summary>Who may call: anybody, or whoever satisfies a requirement.</summary>
/// <param name="Requirement">What a caller must show; null when nobody has to show anything.</param>
internal sealed record SecurityPolicy(SecurityRequirement? Requirement) : RoutePolicy
{
    public const string Name = "Security";

    public const string Anonymous = "AllowAnonymous";

    static readonly ResponseHeader Challenge = new(ReplyChallenge.Header, Schema.String.Description("What the caller has to show (RFC 9110, section 11.6.1)."))
    {
        IsRequired = true,
    };

    static readonly ResponseHeader Private = new("Cache-Control", Schema.String.Description("private, where the action says nothing else: shared caches do not know the key that lets a caller in."));

    public override string Word => Requirement is null ? Anonymous : Name;

    public override string Kind => Name;

    public override string Detail => Requirement?.ToString() ?? "";

    public override PolicyOrder Order => PolicyOrder.Security;

    public override ImmutableArray<SecurityScheme> Schemes => Requirement is null ? [] : [.. Requirement.Alternatives.Select(a => a.Scheme)];

    /// <summary>The word of the other meaning that the same node says too; null when it does not.</summary>
    public (string Word, Origin Origin)? Beside { get; init; }

    bool HasScopes => Requirement!.Alternatives.Any(a => !a.Scopes.IsEmpty);

    public override ImmutableArray<ResponseHeader> HeadersOf(int status) => (Requirement, status) switch
    {
        ({ }, 401) => [Challenge],
        ({ }, 403) when HasScopes => [Challenge with { IsRequired = false }],
        ({ }, < 400) when Schemes.Any(s => s is ApiKeyScheme) => [Private],
        _ => [],
    };

    public override ImmutableArray<Response> ResponsesOn(ApiRoute route)
    {
        if (Requirement is null)
            return [];
        var unknown = new Response(401, null) { Description = $"It is not known who calls; asked for is {string.Join(" or ", Schemes.Select(s => s.Name).Distinct())}." };
        var lacks = Lacks(route).ToList();
        return lacks.Count == 0 ? [unknown] : [unknown, new(403, null) { Description = $"The caller {string.Join(", or ", lacks)}." }];
    }

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route)
    {
        if (Beside is { } other)
            yield return SecurityMistakes.Contradiction(route, this, other);
        if (Requirement is not { } requirement)
            yield break;
        if (requirement.Alternatives.IsEmpty)
            yield return SecurityMistakes.NoScheme(route, this);
        foreach (var alternative in requirement.Alternatives)
        {
            foreach (var scope in Unknown(alternative))
                yield return SecurityMistakes.UnknownScope(route, this, (alternative.Scheme, scope));
            if (route.Meta.Inputs.FirstOrDefault(i => i.Key == KeyOf(alternative.Scheme)) is { } input)
                yield return SecurityMistakes.DeclaredTwice(route, alternative.Scheme, input);
        }
    }

    /// <summary>What a known caller may lack, as the rest of a sentence.</summary>
    IEnumerable<string> Lacks(ApiRoute route)
    {
        if (HasScopes)
            yield return $"lacks the scope of {string.Join(" or ", Requirement!.Alternatives.Where(a => !a.Scopes.IsEmpty))}";
        if (Requirement!.Roles is { IsEmpty: false } roles)
            yield return $"does not have the role {string.Join(" or ", roles)}";
        if (Requirement.Policies is { IsEmpty: false } policies)
            yield return $"is not allowed to by the policy {string.Join(" and ", policies)}";
        if (!SafeMethods.Contains(route.Method) && Schemes.Any(s => s.IsSentByBrowsers))
            yield return "comes from a page of another site";
    }

    static IEnumerable<string> Unknown(SecurityAlternative alternative) => alternative.Scheme switch
    {
        { HasScopes: false } => alternative.Scopes,
        { KnownScopes: { } known } => alternative.Scopes.Except(known),
        _ => [],
    };

    static (InputPlace, string) KeyOf(SecurityScheme scheme) => new Input(scheme.Carrier.Name, scheme.Carrier.Place, Schema.String).Key;
}
