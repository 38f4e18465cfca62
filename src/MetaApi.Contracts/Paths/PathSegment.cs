namespace MetaApi;

/// <summary>One segment of a <see cref="PathPattern"/>: a literal, a parameter or a wildcard.</summary>
public abstract record PathSegment
{
    private protected PathSegment() { }

    /// <summary>The segment as it is declared, such as <c>users</c>, <c>:id</c> or <c>*path</c>.</summary>
    public abstract override string ToString();

    internal string? CaptureName => this switch
    {
        ParameterSegment parameter => parameter.Name,
        WildcardSegment wildcard => wildcard.Name,
        _ => null,
    };
}

/// <summary>Matches one segment of exactly this text; upper and lower case differ.</summary>
/// <param name="Text">The decoded text, never empty.</param>
public sealed record LiteralSegment(string Text) : PathSegment
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>Matches exactly one segment that is not empty, whatever its text.</summary>
/// <param name="Name">The name its text is captured under; null captures nothing.</param>
public sealed record ParameterSegment(string? Name) : PathSegment
{
    /// <inheritdoc/>
    public override string ToString() => ":" + Name;
}

/// <summary>Matches any number of whole segments, none included; none of them may be empty.</summary>
/// <param name="Name">The name their texts, joined with <c>/</c>, are captured under; null captures nothing.</param>
public sealed record WildcardSegment(string? Name) : PathSegment
{
    /// <inheritdoc/>
    public override string ToString() => "*" + Name;
}
