using System.Security.Claims;
using MetaApi.Calls.Security;
using MetaApi.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi;

/// <summary>Authentication schemes that ASP.NET does not have: API keys, and names with passwords.</summary>
public static class MetaApiAuthentication
{
    /// <summary>
    /// Adds the ASP.NET scheme that a declared API key stands for. A key that is empty, longer than 1024 characters or sent more than once is refused, and
    /// none is ever logged.
    /// </summary>
    /// <param name="builder">What <c>AddAuthentication()</c> returns.</param>
    /// <param name="scheme">The key, made with <see cref="SecurityScheme.ApiKeyInHeader"/>, <see cref="SecurityScheme.ApiKeyInQuery"/> or <see cref="SecurityScheme.ApiKeyInCookie"/>.</param>
    /// <param name="find">Finds whose key it is, with the services of the call; null when it is nobody's. Look for a hash of the key, so that time tells nothing.</param>
    /// <exception cref="ArgumentException">The scheme is no API key.</exception>
    public static AuthenticationBuilder AddMetaApiKey(
        this AuthenticationBuilder builder, SecurityScheme scheme, Func<string, IServiceProvider, CancellationToken, Task<ClaimsPrincipal?>> find)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(find);
        return scheme is ApiKeyScheme
            ? builder.AddScheme<CredentialOptions<string>, ApiKeyHandler>(scheme.AuthenticationScheme, o => (o.Declared, o.Judge) = (scheme, find))
            : throw new ArgumentException("The scheme is no API key; make it with SecurityScheme.ApiKeyInHeader(…) or its like.", nameof(scheme));
    }

    /// <inheritdoc cref="AddMetaApiKey(AuthenticationBuilder, SecurityScheme, Func{string, IServiceProvider, CancellationToken, Task{ClaimsPrincipal}})"/>
    public static AuthenticationBuilder AddMetaApiKey(
        this AuthenticationBuilder builder, SecurityScheme scheme, Func<string, IServiceProvider, CancellationToken, ClaimsPrincipal?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return builder.AddMetaApiKey(scheme, (key, services, cancelled) => Task.FromResult(find(key, services, cancelled)));
    }

    /// <summary>
    /// Adds the ASP.NET scheme that a declared Basic scheme stands for (RFC 7617). Credentials are Base64 of UTF-8 with a colon and without control
    /// characters, in one header of at most 2048 characters; all others are refused, and none are ever logged.
    /// </summary>
    /// <param name="builder">What <c>AddAuthentication()</c> returns.</param>
    /// <param name="scheme">The scheme, made with <see cref="SecurityScheme.Basic"/>.</param>
    /// <param name="find">Finds who it is, with the services of the call; null when name and password do not fit. Take as long for a name that is not there.</param>
    /// <exception cref="ArgumentException">The scheme is not Basic.</exception>
    public static AuthenticationBuilder AddMetaApiBasic(
        this AuthenticationBuilder builder, SecurityScheme scheme, Func<BasicCredentials, IServiceProvider, CancellationToken, Task<ClaimsPrincipal?>> find)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(find);
        return scheme is BasicScheme
            ? builder.AddScheme<CredentialOptions<BasicCredentials>, BasicHandler>(scheme.AuthenticationScheme, o => (o.Declared, o.Judge) = (scheme, find))
            : throw new ArgumentException("The scheme is not Basic; make it with SecurityScheme.Basic(…).", nameof(scheme));
    }

    /// <inheritdoc cref="AddMetaApiBasic(AuthenticationBuilder, SecurityScheme, Func{BasicCredentials, IServiceProvider, CancellationToken, Task{ClaimsPrincipal}})"/>
    public static AuthenticationBuilder AddMetaApiBasic(
        this AuthenticationBuilder builder, SecurityScheme scheme, Func<BasicCredentials, IServiceProvider, CancellationToken, ClaimsPrincipal?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return builder.AddMetaApiBasic(scheme, (credentials, services, cancelled) => Task.FromResult(find(credentials, services, cancelled)));
    }
}
