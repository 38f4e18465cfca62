using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MetaApi.Security;

/// <summary>Reads names and passwords (RFC 7617).</summary>
internal sealed class BasicHandler(IOptionsMonitor<CredentialOptions<BasicCredentials>> options, ILoggerFactory logger, UrlEncoder encoder)
    : CredentialHandler<BasicCredentials>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Request.Headers.Authorization.ToArray() switch
    {
        [] => Task.FromResult(AuthenticateResult.NoResult()),
        [{ } header] when !BasicText.IsBasic(header) => Task.FromResult(AuthenticateResult.NoResult()),
        [{ } header] when BasicText.Read(header) is { } credentials => JudgeAsync(credentials),
        _ => Task.FromResult(AuthenticateResult.Fail("The header Authorization cannot be read.")),
    };
}
