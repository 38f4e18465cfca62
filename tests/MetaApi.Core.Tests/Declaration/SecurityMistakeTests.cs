using System.Text.RegularExpressions;

namespace MetaApi.Core.Tests.Declaration;

public sealed partial class SecurityMistakeTests
{
    static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

    static readonly SecurityScheme OAuth = SecurityScheme.OAuth2("oauth", flows => flows
        .ClientCredentials("https://login.example.com/token", ("notes:read", "Read notes."), ("notes:write", "Write notes.")));

    static IEnumerable<TestCaseData> Mistakes => new Dictionary<string, Action<NamespaceBuilder>>
    {
        ["Requirements"] = a => a
            .Get("/none", r => r.Security(s => s.Roles("admin")).Action(_ => { }))
            .Get("/scopes", r => r.Security(s => s.Scheme(Key, "notes:read").Scheme(OAuth, "notes:read notes:delete").Scheme(Without("plain"), "a")).Action(_ => { }))
            .Get("/both", r => r.Security(Key).AllowAnonymous().Action(_ => { }))
            .Get("/again", r => r.AllowAnonymous().Security(Key).Action(_ => { }))
            .Get("/removed", r => r.Without(w => w.Security()).Action(_ => { })),

        ["DeclaredTwice"] = a => a
            .Namespace("/notes", n => n
                .Security(s => s.AnyOf(Key, SecurityScheme.ApiKeyInQuery("asked", "key"), SecurityScheme.ApiKeyInCookie("session", "sid"), OAuth))
                .Params(p => p.Header("x-key").Query("key").Cookie("sid").Header("Authorization").Query("X-Key"))
                .Get(r => r.Action(_ => { }))
                .Get("/open", r => r.AllowAnonymous().Action(_ => { }))),

        ["Schemes"] = a => a
            .Get("/same", r => r.Security(SecurityScheme.ApiKeyInHeader("key", "X-Key")).Action(_ => { }))
            .Get("/other", r => r.Security(SecurityScheme.ApiKeyInHeader("key", "X-Other")).Action(_ => { }))
            .Get("/first", r => r.Security(Key).Action(_ => { }))
            .Get("/name", r => r.Security(SecurityScheme.Bearer("my key")).Action(_ => { }))
            .Get("/realm", r => r.Security(SecurityScheme.Basic("realm") with { Realm = "Größe" }).Action(_ => { }))
            .Get("/scheme", r => r.Security(SecurityScheme.Basic("scheme", authenticationScheme: " ")).Action(_ => { }))
            .Get("/header", r => r.Security(SecurityScheme.ApiKeyInHeader("header", "X Key")).Action(_ => { }))
            .Get("/query", r => r.Security(SecurityScheme.ApiKeyInQuery("query", "schlüssel")).Action(_ => { }))
            .Get("/flows", r => r.Security(SecurityScheme.OAuth2("flows", _ => { })).Action(_ => { }))
            .Get("/urls", r => r.Security(SecurityScheme.OAuth2("urls", f => f
                .AuthorizationCode("/authorize", "ftp://login.example.com/token", ("a b", "Two words.")).RefreshUrl("https://login example.com"))).Action(_ => { }))
            .Get("/oidc", r => r.Security(SecurityScheme.OpenIdConnect("oidc", "login.example.com")).Action(_ => { })),
    }.Select(c => new TestCaseData(c.Key, c.Value).SetArgDisplayNames(c.Key));

    [TestCaseSource(nameof(Mistakes))]
    public void AllMistakesAreToldAtOnceWithPlaceAndRemedy(string name, Action<NamespaceBuilder> block)
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Mistaken", block));

        Approved.Text($"Declaration/Mistakes/Security{name}.txt", LineNumber().Replace(mistaken.Message, "$1:LINE"));
    }

    [Test]
    public void TheDefaultOfTheOptionsIsCheckedToo()
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define(
            "Mistaken", a => a.Get(r => r.Action(_ => { })), new() { RequireAuthorizationByDefault = SecurityRequirement.Of(OAuth, "notes:own") }));

        Assert.That(mistaken.Mistakes.Single().Problem, Is.EqualTo("asks for the scope 'notes:own', which no flow of the security scheme 'oauth' grants"));
    }

    [Test]
    public void ASchemeMayBeDeclaredTwiceWithTheSameContent() => Assert.DoesNotThrow(() => Api.Define("Same", a => a
        .Get("/a", r => r.Security(Flows()).Action(_ => { }))
        .Get("/b", r => r.Security(Flows()).Action(_ => { }))));

    static SecurityScheme Flows() => SecurityScheme.OAuth2("oauth", f => f.ClientCredentials("https://login.example.com/token", ("a", "A.")));

    static SecurityScheme Without(string name) => SecurityScheme.OAuth2(name, f => f.ClientCredentials("https://login.example.com/token"));

    [GeneratedRegex(@"(\w+\.cs):\d+")]
    private static partial Regex LineNumber();
}
