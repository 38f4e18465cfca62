using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace MetaApi.Benchmarks.Secured;

/// <summary>Knows everybody at once.</summary>
internal sealed class KnownCaller(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    static readonly Task<AuthenticateResult> Known = Task.FromResult(
        AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity("Bearer")), "Bearer")));

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Known;
}
