using MetaApi.Calls.Headers;

namespace MetaApi.Calls.Security;

/// <summary>
/// A key by itself. No authentication scheme is registered for it, and a 401 without a challenge is none (RFC 9110, section 15.5.2): so it has one of its
/// own, which says where the key belongs.
/// </summary>
internal sealed record ApiKeyScheme : SecurityScheme
{
    readonly (InputPlace Place, string Name) carrier;

    public ApiKeyScheme(string name, (InputPlace Place, string Name) carrier, string? authenticationScheme, Origin origin)
        : base(name, authenticationScheme ?? name, origin) => this.carrier = carrier;

    /// <summary>Whether a page of another site may write with the cookie that a browser adds by itself.</summary>
    public bool AllowsCrossSite { get; init; }

    public bool IsInCookie => carrier.Place is InputPlace.Cookie;

    public string Place => carrier.Place.ToString().ToLowerInvariant();

    internal override (InputPlace Place, string Name) Carrier => carrier;

    internal override bool HasScopes => false;

    internal override bool IsSentByBrowsers => IsInCookie && !AllowsCrossSite;

    internal override string Challenge => $"ApiKey realm={HeaderText.Quoted(Realm)}, in={HeaderText.Quoted(Place)}, name={HeaderText.Quoted(carrier.Name)}";

    internal override string ChallengeOfRefused => Challenge;

    internal override IEnumerable<(string Problem, string Remedy)> Faults
    {
        get
        {
            if (!(carrier.Place is InputPlace.Query ? HeaderText.IsPrintable(carrier.Name) : HttpToken.Is(carrier.Name)))
                yield return ($"reads a key from the {Place} '{carrier.Name}', which no request can have", "use letters, digits and the signs of a token, as in 'X-Key'");
        }
    }

    internal override string? ChallengeOfScopes(string scopes) => null;
}
