namespace MetaApi.Tests.Security;

/// <summary>An API that uses every kind of security, and answers whom it takes the caller for.</summary>
static class SecuredNotes
{
    public static readonly SecurityScheme Token = SecurityScheme.Bearer("token", authenticationScheme: "BearerToken");

    public static readonly SecurityScheme Basic = SecurityScheme.Basic("basic") with { Realm = "Notes" };

    public static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

    public static readonly SecurityScheme QueryKey = SecurityScheme.ApiKeyInQuery("link", "key");

    public static readonly SecurityScheme CookieKey = SecurityScheme.ApiKeyInCookie("session", "sid");

    public static readonly SecurityScheme OAuth = SecurityScheme.OAuth2("oauth", flows => flows
        .AuthorizationCode("https://login.example.com/authorize", "https://login.example.com/token", ("notes:read", "Read notes."), ("notes:write", "Write notes."))
        .ClientCredentials("https://login.example.com/token", ("notes:read", "Read notes.")));

    public static readonly SecurityScheme Oidc = SecurityScheme.OpenIdConnect("oidc", "https://login.example.com/.well-known/openid-configuration");

    public static Api Api { get; } = MetaApi.Api.Define("Secured", api => api
        .Namespace("/notes", notes => notes
            .Security(OAuth, "notes:read")
            .Get(Answer)
            .Get("/mine", r => Answer(r.Security(s => s.AnyOf(Token, Key))))
            .Post(r => Answer(r.Security(OAuth, "notes:read notes:write").Params(p => p.Property("title", Schema.String, required: true))))
            .Namespace("/:id", note => note
                .Params(p => p.Path("id", Schema.Integer))
                .Get(Answer)
                .Put(r => Answer(r.Security(s => s.Scheme(OAuth, "notes:write").AnyOf(Basic).Policy("CanEdit"))))
                .Delete(r => Answer(r.Security(s => s.AnyOf(Oidc, Basic).Roles("admin", "owner"))))
                .Get("/shared", r => Answer(r.Security(QueryKey)))
                .Get("/public", r => Answer(r.AllowAnonymous()))))
        .Namespace("/admin", admin => admin
            .Security(s => s.AnyOf(Oidc).Roles("admin"))
            .Get("/users", Answer)
            .Post("/users", r => Answer(r.Security(s => s.Scheme(Oidc, "users").Roles("admin").Policy("CanEdit")))))
        .Namespace("/session", session => session
            .Security(CookieKey)
            .Get(Answer)
            .Delete(Answer))
        .Get("/basic", r => Answer(r.Security(Basic)))
        .Get("/any", r => Answer(r.Security(s => s.AnyOf(CookieKey, QueryKey, Key, Basic, Token, OAuth))))
        .Get("/default", Answer)
        .Get("/health", r => Answer(r.AllowAnonymous())), new() { RequireAuthorizationByDefault = Key });

    static void Answer(ApiRouteBuilder route) => route.Action(call => call.Send(call.User.Identity?.Name ?? "nobody"));
}
