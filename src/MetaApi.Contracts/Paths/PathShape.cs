using System.Collections.Immutable;

namespace MetaApi.Paths;

/// <summary>A pattern without names, reduced to what decides which paths it matches.</summary>
internal sealed class PathShape
{
    readonly string head;
    readonly int[] weights;

    public PathShape(ImmutableArray<PathSegment> segments)
    {
        var reduced = Reduce(segments);
        Text = "/" + string.Join('/', reduced.Select(Nameless));
        head = RankHead(reduced);
        weights = Weigh(reduced);
    }

    public string Text { get; }

    public int CompareTo(PathShape other)
    {
        var difference = string.CompareOrdinal(head, other.head);
        if (difference == 0)
            difference = weights.AsSpan().SequenceCompareTo(other.weights);
        return difference != 0 ? difference : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>
    /// Between two segments that have literal text only the number of parameters counts and whether there is a wildcard: <c>/:x/*y</c>,
    /// <c>/*y/:x</c> and <c>/*y/:x/*z</c> match the same paths. The wildcard is put first.
    /// </summary>
    public static List<PathSegment> Reduce(ImmutableArray<PathSegment> segments)
    {
        var reduced = new List<PathSegment>();
        var afterText = 0;
        foreach (var segment in segments)
            switch (segment)
            {
                case LiteralSegment or MixedSegment:
                    reduced.Add(segment);
                    afterText = reduced.Count;
                    break;
                case ParameterSegment:
                    reduced.Add(segment);
                    break;
                case WildcardSegment when afterText == reduced.Count || reduced[afterText] is not WildcardSegment:
                    reduced.Insert(afterText, segment);
                    break;
            }

        return reduced;
    }

    // No literal has a brace, so the text cannot be that of other segments.
    static string Nameless(PathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        LiteralSegment literal => literal.Text,
        WildcardSegment => "{*}",
        _ => "{}",
    }));

    // Up to the first wildcard segments stand at fixed places, so there a comparison from the left is meaningful.
    static string RankHead(List<PathSegment> reduced)
    {
        const char literal = '0', mixed = '1', parameter = '2', end = '3', wildcard = '4';
        var fixedPlaces = reduced.TakeWhile(segment => segment is not WildcardSegment).Select(segment => segment switch
        {
            LiteralSegment => literal,
            MixedSegment => mixed,
            _ => parameter,
        });
        var ranks = string.Concat(fixedPlaces);
        return ranks + (ranks.Length < reduced.Count ? wildcard : end);
    }

    // Smaller comes first. Mixed segments are weighed last, because only then do those of two patterns stand opposite each other.
    static int[] Weigh(List<PathSegment> reduced)
    {
        var mixed = reduced.OfType<MixedSegment>().ToList();
        return
        [
            -reduced.Count(segment => segment is LiteralSegment),
            -mixed.Count,
            -reduced.Count(segment => segment is ParameterSegment),
            reduced.Count(segment => segment is WildcardSegment),
            .. mixed.SelectMany(segment => (int[])[-LengthOf(segment, parameter: 1), -LengthOf(segment, parameter: 0)]),
        ];
    }

    static int LengthOf(MixedSegment segment, int parameter) =>
        segment.Parts.Sum(part => part is LiteralSegment literal ? literal.Text.Length : parameter);
}
