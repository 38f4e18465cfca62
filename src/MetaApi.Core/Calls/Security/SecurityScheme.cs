using System.Runtime.CompilerServices;
using MetaApi.Calls.Headers;
using MetaApi.Calls.Security;

namespace MetaApi;

/// <summary>
/// A way in which callers show who they are: a security scheme of OpenAPI, and the authentication scheme of ASP.NET that judges it. Routes name
/// it with <c>Security(…)</c>.
/// </summary>
public abstract record SecurityScheme
{
    private protected SecurityScheme(string name, string authenticationScheme, Origin origin) =>
        (Name, Realm, AuthenticationScheme, Origin) = (name, name, authenticationScheme, origin);

    /// <summary>Its name in the document.</summary>
    public string Name { get; }

    /// <summary>The name of the ASP.NET authentication scheme that judges the credentials.</summary>
    public string AuthenticationScheme { get; }

    /// <summary>What it protects, as challenges call it (RFC 9110, section 11.5), in printable ASCII; the scheme's name by default.</summary>
    public string Realm { get; init; }

    /// <summary>What the document says about it, in Markdown; nothing by default.</summary>
    public string? Description { get; init; }

    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>The input that carries the credentials.</summary>
    internal virtual (InputPlace Place, string Name) Carrier => (InputPlace.Header, "Authorization");

    /// <summary>Whether its credentials are granted single scopes.</summary>
    internal virtual bool HasScopes => true;

    /// <summary>Whether browsers add the credentials unasked, so that a page of another site could write with them.</summary>
    internal virtual bool IsSentByBrowsers => false;

    /// <summary>The scopes that it knows; null when it knows no list of them.</summary>
    internal virtual IReadOnlyCollection<string>? KnownScopes => null;

    /// <summary>What is wrong with it, as problem and remedy.</summary>
    internal virtual IEnumerable<(string Problem, string Remedy)> Faults => [];

    /// <summary>What it asks for, as the value of <c>WWW-Authenticate</c>.</summary>
    internal virtual string Challenge => $"Bearer realm={HeaderText.Quoted(Realm)}";

    /// <summary>What it asks for when a credential was sent and refused.</summary>
    internal virtual string ChallengeOfRefused => $"{Challenge}, error=\"invalid_token\"";

    /// <summary>What it asks for when the caller is known and lacks scopes; null when it has no words for that.</summary>
    /// <param name="scopes">The scopes, separated by spaces.</param>
    internal virtual string? ChallengeOfScopes(string scopes) => $"{Challenge}, error=\"insufficient_scope\", scope={HeaderText.Quoted(scopes)}";

    /// <summary>Whether another one says the same, wherever it says it.</summary>
    internal bool IsSameAs(SecurityScheme other) => this with { Origin = default } == other with { Origin = default };

    /// <summary>Bearer tokens in the header <c>Authorization</c> (RFC 6750).</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="format">How tokens are made, such as <c>JWT</c>, as a hint for readers; none by default.</param>
    /// <param name="authenticationScheme">The ASP.NET scheme: <c>Bearer</c> by default, as <c>AddJwtBearer</c> names it; <c>AddBearerToken</c> names it <c>BearerToken</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityScheme Bearer(
        string name, string? format = null, string authenticationScheme = "Bearer",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new BearerScheme(name, format, authenticationScheme, new(file, line));

    /// <summary>
    /// Names and passwords in the header <c>Authorization</c> (RFC 7617). Browsers that have asked for them once send them unasked; so writes of other
    /// sites' pages are refused with 403, as with <see cref="ApiKeyInCookie"/>.
    /// </summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="authenticationScheme">The ASP.NET scheme; <c>Basic</c> by default, as <c>AddMetaApiBasic</c> names it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityScheme Basic(
        string name, string authenticationScheme = "Basic", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new BasicScheme(name, authenticationScheme, new(file, line));

    /// <summary>A key in a request header.</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="header">The header, such as <c>X-Key</c>.</param>
    /// <param name="authenticationScheme">The ASP.NET scheme; by default of the same name, as <c>AddMetaApiKey</c> makes it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityScheme ApiKeyInHeader(
        string name, string header, string? authenticationScheme = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new ApiKeyScheme(name, (InputPlace.Header, header), authenticationScheme, new(file, line));

    /// <summary>A key in the query. It stands in logs and histories of browsers; prefer a header.</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="authenticationScheme">The ASP.NET scheme; by default of the same name, as <c>AddMetaApiKey</c> makes it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityScheme ApiKeyInQuery(
        string name, string parameter, string? authenticationScheme = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new ApiKeyScheme(name, (InputPlace.Query, parameter), authenticationScheme, new(file, line));

    /// <summary>
    /// A key in a cookie: what <c>AddMetaApiKey</c> reads, or the cookie of a session. Browsers send cookies unasked; so a write whose
    /// <c>Sec-Fetch-Site</c> is <c>cross-site</c>, or which has none and an <c>Origin</c> that is not the API's own, is refused with 403.
    /// </summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="cookie">The cookie.</param>
    /// <param name="authenticationScheme">The ASP.NET scheme; by default of the same name, as <c>AddMetaApiKey</c> makes it; <c>AddCookie</c> names it <c>Cookies</c>.</param>
    /// <param name="allowCrossSite">Whether pages of other sites may write; false by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityScheme ApiKeyInCookie(
        string name, string cookie, string? authenticationScheme = null, bool allowCrossSite = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new ApiKeyScheme(name, (InputPlace.Cookie, cookie), authenticationScheme, new(file, line)) { AllowsCrossSite = allowCrossSite };

    /// <summary>Access tokens of OAuth 2 (RFC 6749), sent as bearer tokens. Their scopes are read from the claims <c>scope</c> and <c>scp</c>.</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="flows">Says on its argument how a client gets a token, and which scopes there are.</param>
    /// <param name="authenticationScheme">The ASP.NET scheme: <c>Bearer</c> by default, as <c>AddJwtBearer</c> names it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityScheme OAuth2(
        string name, Action<OAuthFlowsBuilder> flows, string authenticationScheme = "Bearer",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(flows);
        var builder = new OAuthFlowsBuilder();
        flows(builder);
        return new OAuth2Scheme(name, [.. builder.Flows], authenticationScheme, new(file, line));
    }

    /// <summary>Access tokens whose issuer OpenID Connect Discovery describes, sent as bearer tokens.</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="discoveryUrl">The absolute URL of the issuer's <c>/.well-known/openid-configuration</c>.</param>
    /// <param name="authenticationScheme">The ASP.NET scheme: <c>Bearer</c> by default, as <c>AddJwtBearer</c> names it.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityScheme OpenIdConnect(
        string name, string discoveryUrl, string authenticationScheme = "Bearer",
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new OpenIdConnectScheme(name, discoveryUrl, authenticationScheme, new(file, line));
}
