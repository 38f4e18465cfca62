using System.Collections.Immutable;
using MetaApi.Paths;

namespace MetaApi;

/// <summary>One segment of a <see cref="PathPattern"/>: a literal, a parameter, both mixed, or a wildcard.</summary>
public abstract record PathSegment
{
    private protected PathSegment() { }

    /// <summary>What the segment is made of, from the left: literals and parameters in turn when it is mixed, else the segment itself.</summary>
    public virtual ImmutableArray<PathSegment> Parts => [this];

    /// <summary>The segment as it is declared, such as <c>users</c>, <c>:id</c>, <c>:name.json</c> or <c>*path</c>.</summary>
    public abstract override string ToString();

    internal string? CaptureName => this switch
    {
        ParameterSegment parameter => parameter.Name,
        WildcardSegment wildcard => wildcard.Name,
        _ => null,
    };

    /// <summary>The segment with other names for its captures, each asked for by the parameter or wildcard that bears it.</summary>
    internal PathSegment Renamed(Func<PathSegment, string?> name) => this switch
    {
        ParameterSegment => new ParameterSegment(name(this)),
        WildcardSegment => new WildcardSegment(name(this)),
        MixedSegment => new MixedSegment([.. Parts.Select(part => part.Renamed(name))]),
        _ => this,
    };
}

/// <summary>Matches one segment of exactly this text; upper and lower case differ.</summary>
/// <param name="Text">The decoded text, never empty.</param>
public sealed record LiteralSegment(string Text) : PathSegment
{
    /// <inheritdoc/>
    public override string ToString() => Text.Replace(":", "::", StringComparison.Ordinal);
}

/// <summary>Matches exactly one segment that is not empty, whatever its text.</summary>
/// <param name="Name">The name its text is captured under; null captures nothing.</param>
public sealed record ParameterSegment(string? Name) : PathSegment
{
    /// <inheritdoc/>
    public override string ToString() => ":" + Name;
}

/// <summary>
/// Matches one segment of literal text and parameters in turn, such as <c>:name.json</c>. Each parameter takes at least one
/// character; of several, one further left takes as much as it can.
/// </summary>
public sealed record MixedSegment : PathSegment
{
    internal MixedSegment(ImmutableArray<PathSegment> parts)
    {
        Parts = parts;
        CaptureCount = parts.Count(part => part.CaptureName is not null);
    }

    /// <inheritdoc/>
    public override ImmutableArray<PathSegment> Parts { get; }

    /// <summary>How many of its parameters have a name.</summary>
    internal int CaptureCount { get; }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Parts);

    /// <summary>Whether both read the same, names included.</summary>
    public bool Equals(MixedSegment? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <summary>A hash of the segment's text.</summary>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Lays the segment along a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="values">Takes what the named parameters took; empty when nobody asks.</param>
    internal bool TryMatch(ReadOnlySpan<char> text, Span<string> values) => MixedMatcher.TryMatch(Parts.AsSpan(), text, values);
}

/// <summary>Matches any number of whole segments, none included; none of them may be empty.</summary>
/// <param name="Name">The name their texts, joined with <c>/</c>, are captured under; null captures nothing.</param>
public sealed record WildcardSegment(string? Name) : PathSegment
{
    /// <inheritdoc/>
    public override string ToString() => "*" + Name;
}
