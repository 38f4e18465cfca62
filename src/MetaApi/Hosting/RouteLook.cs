using System.Collections.Immutable;
using MetaApi.Paths;

namespace MetaApi.Hosting;

/// <summary>
/// What a pattern looks like to ASP.NET, which tells no case, and knows neither what stands in a segment nor what follows a wildcard.
/// Its own order of such looks is that of <see cref="PathPattern.CompareSpecificity"/>, because mixed segments and wildcards are told
/// there as by <see cref="RouteTemplates"/>.
/// </summary>
internal readonly record struct RouteLook
{
    static readonly MixedSegment Mixed = new([new ParameterSegment(null), new LiteralSegment("."), new ParameterSegment(null)]);

    readonly string key;

    RouteLook(ImmutableArray<PathSegment> segments) => (Segments, key) = (segments, string.Join('/', segments));

    public ImmutableArray<PathSegment> Segments { get; }

    public bool HasWildcard => Segments is [.., WildcardSegment];

    public bool HasMixed => Segments.Any(s => s is MixedSegment);

    public static RouteLook Of(PathPattern pattern) => new([.. Shown(pattern.Segments).Select(Of)]);

    /// <summary>The segments that are shown: all up to the first wildcard, which also takes parameters right before it.</summary>
    public static IEnumerable<PathSegment> Shown(ImmutableArray<PathSegment> segments)
    {
        foreach (var segment in PathShape.Reduce(segments))
        {
            yield return segment;
            if (segment is WildcardSegment)
                yield break;
        }
    }

    public bool Equals(RouteLook other) => key == other.key;

    public override int GetHashCode() => key.GetHashCode(StringComparison.Ordinal);

    static PathSegment Of(PathSegment segment) => segment switch
    {
        LiteralSegment literal => new LiteralSegment(literal.Text.ToUpperInvariant()),
        MixedSegment => Mixed,
        ParameterSegment => new ParameterSegment(null),
        _ => new WildcardSegment(null),
    };
}
