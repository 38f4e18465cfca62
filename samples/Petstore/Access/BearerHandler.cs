using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Petstore.Access;

/// <summary>Reads tokens that mean nothing by themselves (RFC 6750). Where an authorization server issues JWTs, AddJwtBearer takes its place.</summary>
sealed class BearerHandler(IOptionsMonitor<BearerOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<BearerOptions>(options, logger, encoder)
{
    const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } sent] || !sent.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        var caller = await Options.Find(sent[Prefix.Length..], Context.RequestServices, Context.RequestAborted);
        return caller is null ? AuthenticateResult.Fail("Nobody has this token.") : AuthenticateResult.Success(new(caller, Scheme.Name));
    }
}
