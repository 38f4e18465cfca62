using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Petstore.Access;

/// <summary>How a bearer scheme finds out whose token it is.</summary>
sealed class BearerOptions : AuthenticationSchemeOptions
{
    public Func<string, IServiceProvider, CancellationToken, ValueTask<ClaimsPrincipal?>> Find { get; set; } = (_, _, _) => default;
}
