using System.Collections.Immutable;

namespace MetaApi.Calls.Security;

/// <summary>Bearer tokens of OAuth 2, with the ways of getting them.</summary>
internal sealed record OAuth2Scheme : SecurityScheme
{
    public OAuth2Scheme(string name, ImmutableArray<OAuthFlow> flows, string authenticationScheme, Origin origin)
        : base(name, authenticationScheme, origin) => Flows = flows;

    public ImmutableArray<OAuthFlow> Flows { get; }

    internal override IReadOnlyCollection<string> KnownScopes => [.. Flows.SelectMany(f => f.Scopes).Select(s => s.Name).Distinct()];

    internal override IEnumerable<(string Problem, string Remedy)> Faults => Flows.IsEmpty
        ? [("has no flow", "say how a client gets a token, with AuthorizationCode(…) or ClientCredentials(…)")]
        : Flows.SelectMany(f => f.Faults);

    public bool Equals(OAuth2Scheme? other) => base.Equals(other) && Flows.SequenceEqual(other.Flows);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Flows.Length);
}
