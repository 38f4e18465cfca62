using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class SecurityTests
{
    static readonly SecurityScheme Bearer = SecurityScheme.Bearer("bearer", format: "JWT") with { Description = "A token of our own." };

    static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

    static readonly SecurityScheme Session = SecurityScheme.ApiKeyInCookie("session", "sid");

    static readonly SecurityScheme OAuth = SecurityScheme.OAuth2("oauth", flows => flows
        .AuthorizationCode("https://login.example.com/authorize", "https://login.example.com/token", ("notes:read", "Read notes."), ("notes:write", "Write notes."))
        .RefreshUrl("https://login.example.com/refresh")
        .ClientCredentials("https://login.example.com/token"));

    /// <summary>Every kind of scheme, alternatives, a default, and routes that are open.</summary>
    public static Api Secured => Api.Define("Secured", api => api
        .Namespace("/notes", notes => notes
            .Security(OAuth, "notes:read")
            .Get(r => r.Status(200, Schema.ArrayOf(Schema.String)).Action(_ => { }))
            .Post(r => r
                .Security(s => s.Scheme(OAuth, "notes:read notes:write").AnyOf(Bearer, Key).Roles("author", "editor").Policy("CanWrite"))
                .Params(p => p.Property("title", Schema.String, required: true))
                .Status(201)
                .Action(_ => { }))
            .Get("/public", r => r.AllowAnonymous().Status(200, Schema.String).Action(_ => { })))
        .Namespace("/session", session => session
            .Security(Session)
            .Get(r => r.Status(204).Action(_ => { }))
            .Delete(r => r.Status(204).Action(_ => { })))
        .Get("/link", r => r.Security(SecurityScheme.ApiKeyInQuery("link", "key")).Status(204).Action(_ => { }))
        .Get("/me", r => r.Security(SecurityScheme.OpenIdConnect("oidc", "https://login.example.com/.well-known/openid-configuration")).Status(204).Action(_ => { }))
        .Get("/default", r => r.Status(204).Action(_ => { })), new() { RequireAuthorizationByDefault = SecurityScheme.Basic("basic") });

    static JsonNode Document => JsonNode.Parse(Secured.Model.ToOpenApiJson())!;

    [Test]
    public void AnOperationNamesItsAlternativesAndAnOpenOneAnEmptyList()
    {
        Assert.That(Operation("/notes", "get")["security"]!.ToJsonString(), Is.EqualTo("""[{"oauth":["notes:read"]}]"""));
        Assert.That(Operation("/notes", "post")["security"]!.ToJsonString(), Is.EqualTo("""[{"oauth":["notes:read","notes:write"]},{"bearer":[]},{"key":[]}]"""));
        Assert.That(Operation("/notes/public", "get")["security"]!.ToJsonString(), Is.EqualTo("[]"));
        Assert.That(Operation("/default", "get")["security"]!.ToJsonString(), Is.EqualTo("""[{"basic":[]}]"""));
        Assert.That(Support.Document.OperationOf(r => r.Status(204))["security"], Is.Null);
    }

    [TestCase("/notes", "get", "200 401 403 406")]
    [TestCase("/notes", "post", "201 400 401 403 408 413 415")]
    [TestCase("/notes/public", "get", "200 406")]
    [TestCase("/session", "get", "204 401")]
    [TestCase("/session", "delete", "204 401 403")]
    [TestCase("/default", "get", "204 401")]
    public void TheRefusalsOfARouteAreThoseItCanGive(string path, string method, string statuses) =>
        Assert.That(string.Join(' ', Operation(path, method)["responses"].Names()), Is.EqualTo(statuses));

    [Test]
    public void RefusalsTellWhatIsAskedForAndCarryTheirHeader()
    {
        var responses = Operation("/notes", "post")["responses"]!;

        Assert.That(responses["401"]!["description"]!.GetValue<string>(), Is.EqualTo("It is not known who calls; asked for is oauth or bearer or key."));
        Assert.That(responses["403"]!["description"]!.GetValue<string>(), Is.EqualTo(
            "The caller lacks the scope of oauth (notes:read notes:write), or does not have the role author or editor, or is not allowed to by the policy CanWrite."));
        Assert.That(responses["401"]!["headers"]!["WWW-Authenticate"]!["required"]!.GetValue<bool>(), Is.True);
        Assert.That(responses["403"]!["headers"]!["WWW-Authenticate"], Is.Not.Null);
        Assert.That(responses["201"].OwnHeaders(), Is.EqualTo(["Cache-Control"]));
        Assert.That(Operation("/session", "delete")["responses"]!["403"].OwnHeaders(), Is.Empty);
    }

    [Test]
    public void TheSchemesThatAreUsedStandInTheDocument()
    {
        var unused = Support.Document.Of(api => api.Security(Bearer).Get(r => r.Security(Key).Action(_ => { })));

        Assert.That(Document["components"]!["securitySchemes"].Names(), Is.EqualTo(["oauth", "bearer", "key", "session", "link", "oidc", "basic"]));
        Assert.That(unused["components"]!["securitySchemes"].Names(), Is.EqualTo(["key"]));
    }

    static JsonNode Operation(string path, string method) => Document["paths"]![path]![method]!;
}
