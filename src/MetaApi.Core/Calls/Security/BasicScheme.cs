using MetaApi.Calls.Headers;

namespace MetaApi.Calls.Security;

/// <summary>Names and passwords (RFC 7617).</summary>
internal sealed record BasicScheme : SecurityScheme
{
    public BasicScheme(string name, string authenticationScheme, Origin origin) : base(name, authenticationScheme, origin) { }

    internal override bool HasScopes => false;

    internal override bool IsSentByBrowsers => true;

    internal override string Challenge => $"Basic realm={HeaderText.Quoted(Realm)}, charset=\"UTF-8\"";

    internal override string ChallengeOfRefused => Challenge;

    internal override string? ChallengeOfScopes(string scopes) => null;
}
