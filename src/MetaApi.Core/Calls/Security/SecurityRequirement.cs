using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace MetaApi;

/// <summary>What a caller must show: by one of several schemes who it is, and what it may do.</summary>
public sealed record SecurityRequirement
{
    internal SecurityRequirement() { }

    /// <summary>The schemes, each with its scopes; one is enough, and the first that is satisfied decides who calls.</summary>
    public ImmutableArray<SecurityAlternative> Alternatives { get; internal init; } = [];

    /// <summary>The roles of which the caller must have one; empty when none is asked for.</summary>
    public ImmutableArray<string> Roles { get; internal init; } = [];

    /// <summary>The ASP.NET authorization policies that must allow it, all of them; empty when none is asked for.</summary>
    public ImmutableArray<string> Policies { get; internal init; } = [];

    internal Origin Origin { get; init; }

    /// <summary>A requirement of one scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="scopes">The scopes that must have been granted, all of them, separated by spaces; none by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityRequirement Of(SecurityScheme scheme, string scopes = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of(s => s.Scheme(scheme, scopes), file, line);

    /// <summary>A requirement that is said in a block.</summary>
    /// <param name="block">Says the alternatives, roles and policies on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static SecurityRequirement Of(Action<SecurityBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(block);
        var builder = new SecurityBuilder();
        block(builder);
        return builder.Said with { Origin = new(file, line) };
    }

    /// <summary>A requirement of one scheme, without scopes.</summary>
    /// <param name="scheme">The scheme.</param>
    public static implicit operator SecurityRequirement(SecurityScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Of(scheme, "", scheme.Origin.File, scheme.Origin.Line);
    }

    /// <summary>The requirement in a line: <c>bearer or oauth (notes:write), role admin or owner, policy CanEdit</c>.</summary>
    public override string ToString() => string.Join(", ",
        ((string[])[string.Join(" or ", Alternatives), Named("role", Roles, " or "), Named("policy", Policies, " and ")]).Where(part => part.Length > 0));

    static string Named(string what, ImmutableArray<string> names, string joint) => names.IsEmpty ? "" : $"{what} {string.Join(joint, names)}";
}
