using System.Security.Claims;
using System.Text;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MetaApi.Tests.Security;

/// <summary>A host with an authentication scheme for each kind, and credentials for them.</summary>
static class SecuredHost
{
    public const string Password = "open sesame: ünter us";

    public const string RightKey = "right-key-4711";

    static readonly SymmetricSecurityKey Signing = new(Encoding.UTF8.GetBytes("a key for tests, which no one else knows"));

    public static Task<TestHost> StartAsync(Api? api = null) =>
        TestHost.StartAsync(app => app.MapMetaApi(api ?? SecuredNotes.Api, "/api"), AddSecurity);

    public static void AddSecurity(WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication()
            .AddJwtBearer("Bearer", o => o.TokenValidationParameters = new()
            {
                ValidIssuer = "tests", ValidAudience = "notes", IssuerSigningKey = Signing,
            })
            .AddBearerToken("BearerToken")
            .AddMetaApiBasic(SecuredNotes.Basic, (sent, _, _) => sent.Password == Password ? User(sent.UserName, "Basic") : null)
            .AddMetaApiKey(SecuredNotes.Key, Known)
            .AddMetaApiKey(SecuredNotes.QueryKey, (key, services, cancelled) => Task.FromResult(Known(key, services, cancelled)))
            .AddMetaApiKey(SecuredNotes.CookieKey, Known);
        builder.Services.AddAuthorizationBuilder().AddPolicy("CanEdit", p => p.RequireClaim("can", "edit"));
    }

    /// <summary>An access token with claims such as <c>scope=notes:read</c>.</summary>
    public static string Jwt(params string[] claims) => Jwt(DateTime.UtcNow.AddHours(1), claims);

    public static string Jwt(DateTime expires, params string[] claims) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "tests",
        Audience = "notes",
        NotBefore = expires.AddHours(-2),
        Expires = expires,
        SigningCredentials = new(Signing, SecurityAlgorithms.HmacSha256),
        Claims = claims.Select(c => c.Split('=')).Append(["name", "jwt"]).ToDictionary(c => c[0], object (c) => c[1]),
    });

    /// <summary>A token of ASP.NET's own kind.</summary>
    public static string Token(TestHost host)
    {
        var ticket = new AuthenticationTicket(User("token", "BearerToken"), new() { ExpiresUtc = DateTimeOffset.UtcNow.AddHours(1) }, "BearerToken:AccessToken");
        return host.Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>().Get("BearerToken").BearerTokenProtector.Protect(ticket);
    }

    public static string BasicOf(string user, string password = Password) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))}";

    /// <summary>Names say what they may: <c>admin</c> has that role, <c>editor</c> may edit.</summary>
    static ClaimsPrincipal User(string name, string type) => new(new ClaimsIdentity(
        [new(ClaimTypes.Name, name), new(ClaimTypes.Role, name), new("can", name == "editor" ? "edit" : "read")], type));

    static ClaimsPrincipal? Known(string key, IServiceProvider services, CancellationToken cancelled) => key == RightKey ? User("robot", "Key") : null;
}
