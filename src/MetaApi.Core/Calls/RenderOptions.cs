using System.Collections.Immutable;

namespace MetaApi;

/// <summary>What is said of a single rendering, beside the value.</summary>
public readonly record struct RenderOptions
{
    /// <summary>Scopes provided for this value, in addition to those of the route; each must be declared with <c>RenderScopes</c>. None by default.</summary>
    public ImmutableArray<Scope> Scopes { get; init; }

    /// <summary>Data for the code in this value's schemas, at any depth, as <see cref="ValueContext.UserData"/>; none by default.</summary>
    public object? Data { get; init; }

    /// <summary>The status of the reply, like setting <see cref="Call.Status"/>; the one set, or the default, when null.</summary>
    public int? Status { get; init; }

    internal ImmutableArray<Scope> GivenScopes => Scopes.IsDefault ? [] : Scopes;

    internal bool ChangesRendering => Data is not null || GivenScopes.Length > 0;
}
