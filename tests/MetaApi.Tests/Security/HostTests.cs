using System.Security.Claims;
using System.Text.Json.Nodes;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Security;

/// <summary>How the declared security goes together with what the host itself says.</summary>
public sealed class HostTests
{
    const string Known = $"X-Key: {SecuredHost.RightKey}";

    [Test]
    public async Task AHostWithoutAuthenticationIsAMistakeAtStart()
    {
        var mistaken = await Assert.ThrowsAsync<ApiDeclarationException>(() => TestHost.StartAsync(app => app.MapMetaApi(Editors())));

        Assert.That(mistaken.Mistakes.Select(m => m.ToString().Split(". (")[0]), Is.EqualTo((string[])
        [
            "The security scheme 'key' is named by routes, and the host has no authentication; call services.AddAuthentication() and add the scheme 'key'",
            "The security scheme 'token' is named by routes, and the host has no authentication; call services.AddAuthentication() and add the scheme 'BearerToken'",
            "GET /notes asks the authorization policy 'CanRead', and the host has no authorization; call services.AddAuthorization() and add the policy 'CanRead'",
            "GET /notes asks the authorization policy 'CanEdit', and the host has no authorization; call services.AddAuthorization() and add the policy 'CanEdit'",
        ]));
        Assert.That(mistaken.Mistakes.Select(m => m.Origin.ToString()), Has.All.Match(@"^(SecuredNotes|HostTests)\.cs:\d+$"));
    }

    [Test]
    public async Task ASchemeOrPolicyThatTheHostLacksIsAMistakeAtStart()
    {
        var mistaken = await Assert.ThrowsAsync<ApiDeclarationException>(() => TestHost.StartAsync(app => app.UseMetaApi(Editors()), builder =>
        {
            builder.Services.AddAuthentication().AddBearerToken("Mine").AddMetaApiKey(SecuredNotes.Key, (_, _, _) => new ClaimsPrincipal());
            builder.Services.AddAuthorizationBuilder().AddPolicy("CanRead", p => p.RequireAuthenticatedUser());
        }));

        Assert.That(mistaken.Mistakes.Select(m => m.ToString().Split(". (")[0]), Is.EqualTo((string[])
        [
            "The security scheme 'token' stands for the authentication scheme 'BearerToken', which the host does not have; add it behind AddAuthentication(), or name one of 'Mine', 'key' as its authenticationScheme",
            "GET /notes asks the authorization policy 'CanEdit', which the host does not have; add it with AddAuthorization(o => o.AddPolicy(…)), or correct its name",
        ]));
    }

    [TestCase("GET /api/health", "X: y", 200)]
    [TestCase("GET /api/default", "X: y", 401)]
    [TestCase("GET /api/default", Known, 200)]
    public async Task TheFallbackPolicyOfTheHostDoesNotContradictTheDeclaration(string line, string header, int status)
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseAuthorization().UseEndpoints(e => e.MapMetaApi(SecuredNotes.Api, "/api")), Strict);

        Assert.That((await host.SendAsync(line, null, header)).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task TheFallbackPolicyOfTheHostHoldsWhereNothingIsDeclared()
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseAuthorization().UseEndpoints(e => e.MapMetaApi(Some.ApiWith("/silent"), "/api")), Strict);

        Assert.That((await host.SendAsync("GET /api/silent")).Status, Is.EqualTo(401));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task WhatTheHostRequiresOfTheEndpointsIsRequiredBesides(bool isGroup)
    {
        await using var host = await TestHost.StartAsync(
            app => app.UseRouting().UseAuthentication().UseAuthorization().UseEndpoints(e =>
            {
                if (isGroup)
                    e.MapGroup("/api").RequireAuthorization().MapMetaApi(SecuredNotes.Api);
                else
                    e.MapMetaApi(SecuredNotes.Api, "/api").RequireAuthorization();
            }),
            b =>
            {
                SecuredHost.AddSecurity(b);
                b.Services.AddTestAuthentication();
            });

        Assert.That((await host.SendAsync("GET /api/health")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /api/health", null, "X-User: ann")).Status, Is.EqualTo(200));
        Assert.That((await host.SendAsync("GET /api/default", null, "X-User: ann")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /api/default", null, "X-User: ann", Known)).Text, Is.EqualTo("robot"));
    }

    [Test]
    public async Task ADescribedEndpointUnderstandsTheWordsToo()
    {
        await using var host = await TestHost.StartAsync(
            app =>
            {
                var notes = app.MapGroup("/notes").WithMetaApi(d => d.Security(SecuredNotes.Key).Status(200, Schema.String));
                notes.MapGet("/{id}", (HttpContext context) => context.User.Identity!.Name);
                notes.MapGet("/open", () => "open").WithMetaApi(d => d.AllowAnonymous());
                app.MapMetaApiDocument(configure: o => o.Documents = true).AllowAnonymous();
            },
            Strict);

        var stranger = await host.SendAsync("GET /notes/7");

        Assert.That((stranger.Status, stranger.Code, stranger.Header("WWW-Authenticate")), Is.EqualTo((401, "unauthorized", "ApiKey realm=\"key\", in=\"header\", name=\"X-Key\"")));
        Assert.That((await host.SendAsync("GET /notes/7", null, Known)).Text, Does.Contain("robot"));
        Assert.That((await host.SendAsync("GET /notes/open")).Text, Does.Contain("open"));
        var document = JsonNode.Parse(DocumentValidators.Blessed((await host.SendAsync("GET /openapi.json")).Text))!;
        Assert.That(document["paths"]!["/notes/{id}"]!["get"]!["security"]!.ToJsonString(), Is.EqualTo("""[{"key":[]}]"""));
        Assert.That(document["components"]!["securitySchemes"]!["key"]!["name"]!.GetValue<string>(), Is.EqualTo("X-Key"));
    }

    [Test]
    public async Task AGroupOfDescribedEndpointsHasADefault()
    {
        await using var host = await TestHost.StartAsync(
            app =>
            {
                var notes = app.MapGroup("/notes").WithMetaApi(d => d.Options(new() { RequireAuthorizationByDefault = SecuredNotes.Key }).Status(204));
                notes.MapGet("/all", () => Results.NoContent());
                notes.MapGet("/open", () => Results.NoContent()).WithMetaApi(d => d.AllowAnonymous());
            },
            SecuredHost.AddSecurity);

        Assert.That((await host.SendAsync("GET /notes/all")).Status, Is.EqualTo(401));
        Assert.That((await host.SendAsync("GET /notes/all", null, Known)).Status, Is.EqualTo(204));
        Assert.That((await host.SendAsync("GET /notes/open")).Status, Is.EqualTo(204));
    }

    [Test]
    public async Task ADescribedEndpointWhoseSchemeTheHostLacksIsAMistake()
    {
        var mistaken = await Assert.ThrowsAsync<ApiDeclarationException>(async () =>
        {
            await using var host = await TestHost.StartAsync(app => app.MapGet("/notes", () => "").WithMetaApi(d => d.Security(SecuredNotes.Key)));
            await host.SendAsync("GET /notes");
            _ = host.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints;
        });

        Assert.That(mistaken.Mistakes.Single().Problem, Is.EqualTo("is named by routes, and the host has no authentication"));
    }

    [Test]
    public async Task ThePolicySeesTheRequest()
    {
        object? seen = null;
        var api = Some.Api(a => a.Get(r => r.Security(s => s.AnyOf(SecuredNotes.Key).Policy("Sees")).Action(call => call.Send("in"))));
        await using var host = await TestHost.StartAsync(app => app.MapMetaApi(api, "/api"), b =>
        {
            SecuredHost.AddSecurity(b);
            b.Services.AddAuthorizationBuilder().AddPolicy("Sees", p => p.RequireAssertion(context => (seen = context.Resource) is not null));
        });

        await host.SendAsync("GET /api", null, Known);

        Assert.That(seen, Is.AssignableTo<HttpContext>());
    }

    static Api Editors() => Some.Api(a => a
        .Get("/notes", r => r.Security(s => s.AnyOf(SecuredNotes.Key, SecuredNotes.Token).Policy("CanRead", "CanEdit")).Action(_ => { })));

    static void Strict(WebApplicationBuilder builder)
    {
        SecuredHost.AddSecurity(builder);
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder("Basic").RequireAuthenticatedUser().Build());
    }
}
