using System.Security.Claims;

namespace Petstore.Access;

/// <summary>Whose keys and tokens those of the settings are. They are looked up by their hashes, so that time tells nothing of them.</summary>
sealed class SampleCallers(AccessOptions options)
{
    readonly HashSet<string> keys = [.. options.ApiKeys.Select(Secret.HashOf)];

    readonly Dictionary<string, string> tokens = options.Tokens.ToDictionary(token => Secret.HashOf(token.Key), token => token.Value);

    public ClaimsPrincipal? WithKey(string key) => keys.Contains(Secret.HashOf(key)) ? Caller.Of("a shop", Schemes.ApiKey) : null;

    public ClaimsPrincipal? WithToken(string token) => tokens.TryGetValue(Secret.HashOf(token), out var scopes)
        ? Caller.Of("a client", Schemes.Pets, new Claim("scope", scopes))
        : null;
}
