using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace MetaApi.Security;

/// <summary>
/// What the handlers of credentials have in common. What they say of a refusal is constant, because ASP.NET logs it; it never has the credentials in it.
/// </summary>
/// <typeparam name="TCredential">What is judged.</typeparam>
internal abstract class CredentialHandler<TCredential>(IOptionsMonitor<CredentialOptions<TCredential>> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<CredentialOptions<TCredential>>(options, logger, encoder)
{
    /// <summary>Asks the application about credentials.</summary>
    protected async Task<AuthenticateResult> JudgeAsync(TCredential credential) =>
        await Options.Judge(credential, Context.RequestServices, Context.RequestAborted) is not { } caller
            ? AuthenticateResult.Fail("Nobody has these credentials.")
            : caller.Identities.Any(i => i.IsAuthenticated)
                ? AuthenticateResult.Success(new(caller, Scheme.Name))
                : throw new InvalidOperationException(
                    $"The code of the scheme '{Scheme.Name}' returned a caller without an authenticated identity; give its ClaimsIdentity an authenticationType.");

    /// <summary>Where ASP.NET itself asks for credentials, for the sake of a convention.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.Append(HeaderNames.WWWAuthenticate, Options.Declared.Challenge);
        return base.HandleChallengeAsync(properties);
    }
}
