using System.Collections.Immutable;
using MetaApi.Paths;

namespace MetaApi;

/// <summary>The declared path of a namespace or route, such as <c>/users/:id/files/*path</c> or <c>/reports/:name.json</c>. Two patterns are equal when they read the same.</summary>
public sealed record PathPattern
{
    readonly string text;

    PathPattern(ImmutableArray<PathSegment> segments)
    {
        Segments = segments;
        text = "/" + string.Join('/', segments);
        Captures = CaptureNames.Read(text, segments);
    }

    /// <summary>The pattern without segments, <c>/</c>.</summary>
    public static readonly PathPattern Root = new([]);

    /// <summary>The order of <see cref="CompareSpecificity"/>.</summary>
    internal static IComparer<PathPattern> BySpecificity { get; } = Comparer<PathPattern>.Create((one, other) => one.CompareSpecificity(other));

    /// <summary>The segments, from the left; none for the root.</summary>
    public ImmutableArray<PathSegment> Segments { get; }

    /// <summary>The names of the named captures, from the left.</summary>
    public ImmutableArray<string> Captures { get; }

    /// <summary>Made when it is asked for: of the many patterns that lead to a route, only the route's own is compared.</summary>
    PathShape Reduced => field ??= new(Segments);

    /// <summary>
    /// A text that two patterns share exactly when they match the same paths, whatever their captures are called:
    /// a key by which to find duplicates.
    /// </summary>
    public string Shape => Reduced.Text;

    /// <summary>
    /// Reads a pattern: literals written decoded, <c>:name</c> for one segment or a part of one, <c>*name</c> for any number of
    /// segments, both also without a name. A name is made of ASCII letters, digits and underscores, and ends where they do:
    /// <c>:user-id</c> captures <c>user</c> before the text <c>-id</c>. A colon of the text is doubled, as in <c>/jobs/:id::cancel</c>.
    /// A leading slash may be left out, one trailing slash is dropped.
    /// </summary>
    /// <exception cref="PathPatternException">The text is not a pattern; the message underlines the mistake.</exception>
    public static PathPattern Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PathPattern(PathPatternReader.Read(text));
    }

    internal static PathPattern Of(IEnumerable<PathSegment> segments) => new([.. segments]);

    /// <summary>This pattern with <paramref name="child"/> below it.</summary>
    /// <exception cref="PathPatternException">Both have a capture of the same name.</exception>
    public PathPattern Append(PathPattern child)
    {
        ArgumentNullException.ThrowIfNull(child);
        return Segments.IsEmpty ? child : child.Segments.IsEmpty ? this : new(Segments.AddRange(child.Segments));
    }

    /// <summary>
    /// This pattern with a name for each unnamed capture: <c>param1</c>, <c>wildcard1</c> and so on, skipping names already taken.
    /// The same pattern always gets the same names.
    /// </summary>
    public PathPattern Named() => Segments.All(s => s is LiteralSegment or { CaptureName: not null }) ? this : new(CaptureNames.Complete(this));

    /// <summary>Matches a whole path, given as decoded segments; null when it does not match.</summary>
    /// <remarks>Of several wildcards, an earlier one takes as few segments as it can. An empty segment matches nothing.</remarks>
    public PathMatch? Match(ReadOnlySpan<string> segments) =>
        PathMatcher.Match(this, segments) is { } values ? new PathMatch(Captures, values) : null;

    /// <summary>Whether the first segments of a path match this pattern, as they do for a namespace above a route.</summary>
    /// <param name="segments">The decoded segments of the path.</param>
    /// <param name="length">How many segments the shortest such prefix has; 0 when there is none.</param>
    public bool TryMatchPrefix(ReadOnlySpan<string> segments, out int length) =>
        PathMatcher.TryMatchPrefix(this, segments, out length);

    /// <summary>
    /// Orders patterns by which should be tried first: negative when this one should, positive when <paramref name="other"/> should,
    /// zero only when both have the same shape.
    /// </summary>
    /// <remarks>
    /// From the left, a literal comes before a mixed segment, that before a parameter, and a parameter before a wildcard. From the first
    /// wildcard on, more literals come first, then more mixed segments, then more parameters, then fewer wildcards. Where all segments are
    /// alike, the mixed ones decide from the left: one with more characters at the least, then one with more literal characters. A
    /// pattern whose paths are all matched by another always comes before it.
    /// </remarks>
    public int CompareSpecificity(PathPattern other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Reduced.CompareTo(other.Reduced);
    }

    /// <summary>
    /// The path as OpenAPI and URI templates write it, such as <c>/users/{id}</c>: captures named as by <see cref="Named"/>,
    /// literals percent-encoded where a URL asks for it.
    /// </summary>
    public string ToTemplate() => PathTemplate.Write(Named().Segments);

    /// <summary>The pattern with one leading slash and no trailing one; <c>/</c> for the root.</summary>
    public override string ToString() => text;

    /// <summary>Whether both patterns read the same, names of captures included.</summary>
    public bool Equals(PathPattern? other) => other is not null && text == other.text;

    /// <summary>A hash of the pattern's text.</summary>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);
}
