using System.Collections.Immutable;

namespace MetaApi;

/// <summary>A part of the URL of a server that callers may choose.</summary>
/// <param name="Name">Its name, as it stands in braces.</param>
/// <param name="Default">What is meant where nothing is chosen; one of the values where they are listed.</param>
public sealed record ServerVariable(string Name, string Default)
{
    /// <summary>What it may be; anything by default.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>What it chooses, in Markdown; none by default.</summary>
    public string? Description { get; init; }
}
