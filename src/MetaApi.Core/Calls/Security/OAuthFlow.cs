using System.Collections.Immutable;
using MetaApi.Calls.Headers;

namespace MetaApi.Calls.Security;

/// <summary>One way of getting a token. Two with the same content are the same, so that a scheme may be declared twice.</summary>
internal sealed record OAuthFlow(OAuthFlowKind Kind, string? AuthorizationUrl, string? TokenUrl)
{
    public string? RefreshUrl { get; init; }

    /// <summary>The scopes with what they are for, in order of declaration.</summary>
    public ImmutableArray<(string Name, string Description)> Scopes { get; init; } = [];

    public IEnumerable<(string Problem, string Remedy)> Faults =>
    [
        .. AuthorizationUrl is null ? [] : SecurityUrl.FaultsOf("its authorization endpoint", AuthorizationUrl),
        .. TokenUrl is null ? [] : SecurityUrl.FaultsOf("its token endpoint", TokenUrl),
        .. RefreshUrl is null ? [] : SecurityUrl.FaultsOf("its refreshing endpoint", RefreshUrl),
        .. Scopes.Where(s => !IsScope(s.Name)).Select(s =>
            ($"names the scope '{s.Name}', which no token can have", "write it in printable ASCII without spaces, quotation marks and backslashes (RFC 6749, 3.3)")),
    ];

    public bool Equals(OAuthFlow? other) => other is not null && Head == other.Head && Scopes.SequenceEqual(other.Scopes);

    public override int GetHashCode() => HashCode.Combine(Head, Scopes.Length);

    (OAuthFlowKind, string?, string?, string?) Head => (Kind, AuthorizationUrl, TokenUrl, RefreshUrl);

    static bool IsScope(string name) => HeaderText.IsPrintable(name) && name.AsSpan().IndexOfAny(' ', '"', '\\') < 0;
}
