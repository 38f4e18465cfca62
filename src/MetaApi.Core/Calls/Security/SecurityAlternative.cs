using System.Collections.Immutable;

namespace MetaApi;

/// <summary>One of the ways in which a caller may satisfy a requirement.</summary>
/// <param name="Scheme">How the caller shows who it is.</param>
/// <param name="Scopes">The scopes that must have been granted, all of them; empty for none.</param>
public sealed record SecurityAlternative(SecurityScheme Scheme, ImmutableArray<string> Scopes)
{
    /// <summary>The scopes as OAuth writes a list of them (RFC 6749, 3.3).</summary>
    internal string ScopeText { get; } = string.Join(' ', Scopes);

    /// <summary>The scheme with its scopes: <c>oauth (notes:write)</c>.</summary>
    public override string ToString() => Scopes.IsEmpty ? Scheme.Name : $"{Scheme.Name} ({ScopeText})";
}
