namespace MetaApi.Calls.Security;

/// <summary>Bearer tokens of an issuer that describes itself (OpenID Connect Discovery 1.0).</summary>
internal sealed record OpenIdConnectScheme : SecurityScheme
{
    public OpenIdConnectScheme(string name, string discoveryUrl, string authenticationScheme, Origin origin)
        : base(name, authenticationScheme, origin) => DiscoveryUrl = discoveryUrl;

    public string DiscoveryUrl { get; }

    internal override IEnumerable<(string Problem, string Remedy)> Faults => SecurityUrl.FaultsOf("its discovery document", DiscoveryUrl);
}
