using System.Collections.Immutable;
using MetaApi.Calls.Security;

namespace MetaApi;

/// <summary>Says how clients get tokens of OAuth 2. A flow said again takes the place of the first.</summary>
public sealed class OAuthFlowsBuilder
{
    internal OAuthFlowsBuilder() { }

    internal List<OAuthFlow> Flows { get; } = [];

    /// <summary>A user agrees at the authorization server, and the client swaps a code for a token (RFC 6749, 4.1), with PKCE (RFC 7636).</summary>
    /// <param name="authorizationUrl">Where the user is sent to.</param>
    /// <param name="tokenUrl">Where the code is swapped.</param>
    /// <param name="scopes">The scopes there are, each with what it is for.</param>
    public OAuthFlowsBuilder AuthorizationCode(string authorizationUrl, string tokenUrl, params ReadOnlySpan<(string Name, string Description)> scopes) =>
        Add(new(OAuthFlowKind.AuthorizationCode, authorizationUrl, tokenUrl) { Scopes = scopes.ToImmutableArray() });

    /// <summary>A program gets a token for itself (RFC 6749, 4.4).</summary>
    /// <param name="tokenUrl">Where it gets it.</param>
    /// <param name="scopes">The scopes there are, each with what it is for.</param>
    public OAuthFlowsBuilder ClientCredentials(string tokenUrl, params ReadOnlySpan<(string Name, string Description)> scopes) =>
        Add(new(OAuthFlowKind.ClientCredentials, null, tokenUrl) { Scopes = scopes.ToImmutableArray() });

    /// <summary>A client swaps a user's password for a token (RFC 6749, 4.3). RFC 9700 forbids it; it is here to describe what there is.</summary>
    /// <param name="tokenUrl">Where it is swapped.</param>
    /// <param name="scopes">The scopes there are, each with what it is for.</param>
    public OAuthFlowsBuilder Password(string tokenUrl, params ReadOnlySpan<(string Name, string Description)> scopes) =>
        Add(new(OAuthFlowKind.Password, null, tokenUrl) { Scopes = scopes.ToImmutableArray() });

    /// <summary>A token comes back in the address (RFC 6749, 4.2). RFC 9700 advises against it; it is here to describe what there is.</summary>
    /// <param name="authorizationUrl">Where the user is sent to.</param>
    /// <param name="scopes">The scopes there are, each with what it is for.</param>
    public OAuthFlowsBuilder Implicit(string authorizationUrl, params ReadOnlySpan<(string Name, string Description)> scopes) =>
        Add(new(OAuthFlowKind.Implicit, authorizationUrl, null) { Scopes = scopes.ToImmutableArray() });

    /// <summary>Says where the tokens of the flow said last are refreshed (RFC 6749, 6).</summary>
    /// <param name="url">Where.</param>
    /// <exception cref="InvalidOperationException">No flow was said yet.</exception>
    public OAuthFlowsBuilder RefreshUrl(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (Flows.Count == 0)
            throw new InvalidOperationException("RefreshUrl(…) stands behind the flow that it belongs to.");
        return Add(Flows[^1] with { RefreshUrl = url });
    }

    OAuthFlowsBuilder Add(OAuthFlow flow)
    {
        Flows.RemoveAll(f => f.Kind == flow.Kind);
        Flows.Add(flow);
        return this;
    }
}
