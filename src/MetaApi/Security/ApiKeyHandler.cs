using System.Text.Encodings.Web;
using MetaApi.Calls.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MetaApi.Security;

/// <summary>Reads API keys.</summary>
internal sealed class ApiKeyHandler(IOptionsMonitor<CredentialOptions<string>> options, ILoggerFactory logger, UrlEncoder encoder)
    : CredentialHandler<string>(options, logger, encoder)
{
    const int Longest = 1024;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => (string[])[.. KeyText.In(Request, (ApiKeyScheme)Options.Declared)] switch
    {
        [] => Task.FromResult(AuthenticateResult.NoResult()),
        [{ Length: > 0 and <= Longest } key] => JudgeAsync(key),
        [_] => Task.FromResult(AuthenticateResult.Fail("The key is empty or too long.")),
        _ => Task.FromResult(AuthenticateResult.Fail("There are several keys.")),
    };
}
