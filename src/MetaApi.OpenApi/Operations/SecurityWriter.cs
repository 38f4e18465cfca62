using MetaApi.Calls.Security;
using MetaApi.Model.Policies;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes who may call: the schemes that routes name, and for each operation its alternatives. An empty list lets everybody in, as the declaration says.</summary>
internal static class SecurityWriter
{
    public static List<OpenApiSecurityRequirement>? Write(ApiRoute route, OpenApiDocument document) =>
        route.Meta.Policies.OfType<SecurityPolicy>().FirstOrDefault() is { } policy
            ? [.. (policy.Requirement?.Alternatives ?? []).Select(a => new OpenApiSecurityRequirement { [new(a.Scheme.Name, document)] = [.. a.Scopes] })]
            : null;

    public static void WriteSchemes(ApiModel model, OpenApiDocument document)
    {
        foreach (var scheme in model.SecuritySchemes.DistinctBy(s => s.Name))
            document.AddComponent<IOpenApiSecurityScheme>(scheme.Name, Scheme(scheme));
    }

    static OpenApiSecurityScheme Scheme(SecurityScheme scheme)
    {
        var written = scheme switch
        {
            BearerScheme bearer => new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = bearer.Format },
            BasicScheme => new() { Type = SecuritySchemeType.Http, Scheme = "basic" },
            OAuth2Scheme oauth => new() { Type = SecuritySchemeType.OAuth2, Flows = Flows(oauth) },
            OpenIdConnectScheme oidc => new() { Type = SecuritySchemeType.OpenIdConnect, OpenIdConnectUrl = new(oidc.DiscoveryUrl) },
            _ => new() { Type = SecuritySchemeType.ApiKey, Name = scheme.Carrier.Name, In = Location(scheme.Carrier.Place) },
        };
        written.Description = scheme.Description;
        return written;
    }

    static ParameterLocation Location(InputPlace place) => place switch
    {
        InputPlace.Header => ParameterLocation.Header,
        InputPlace.Cookie => ParameterLocation.Cookie,
        _ => ParameterLocation.Query,
    };

    static OpenApiOAuthFlows Flows(OAuth2Scheme scheme)
    {
        var flows = scheme.Flows.ToDictionary(f => f.Kind, Flow);
        return new()
        {
            Implicit = flows.GetValueOrDefault(OAuthFlowKind.Implicit),
            Password = flows.GetValueOrDefault(OAuthFlowKind.Password),
            ClientCredentials = flows.GetValueOrDefault(OAuthFlowKind.ClientCredentials),
            AuthorizationCode = flows.GetValueOrDefault(OAuthFlowKind.AuthorizationCode),
        };
    }

    static OpenApiOAuthFlow Flow(OAuthFlow flow) => new()
    {
        AuthorizationUrl = Url(flow.AuthorizationUrl),
        TokenUrl = Url(flow.TokenUrl),
        RefreshUrl = Url(flow.RefreshUrl),
        Scopes = flow.Scopes.DistinctBy(s => s.Name).ToDictionary(s => s.Name, s => s.Description),
    };

    static Uri? Url(string? url) => url is null ? null : new(url);
}
