using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace MetaApi.Security;

/// <summary>What a handler of ours reads, and who judges it.</summary>
/// <typeparam name="TCredential">What is judged.</typeparam>
internal sealed class CredentialOptions<TCredential> : AuthenticationSchemeOptions
{
    public SecurityScheme Declared { get; set; } = null!;

    public Func<TCredential, IServiceProvider, CancellationToken, Task<ClaimsPrincipal?>> Judge { get; set; } = null!;
}
