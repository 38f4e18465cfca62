using System.Collections.Immutable;

namespace MetaApi.Schemas.Patterns;

/// <summary>Ranges in ascending order with gaps between them.</summary>
internal sealed class CodePointSet
{
    CodePointSet(ImmutableArray<CodePointRange> ranges) => Ranges = ranges;

    public static CodePointSet All { get; } = Of([new(0, CodePoint.Largest)]);

    public ImmutableArray<CodePointRange> Ranges { get; }

    public static CodePointSet Of(int codePoint) => Of([new(codePoint, codePoint)]);

    public static CodePointSet Of(IEnumerable<CodePointRange> ranges)
    {
        var merged = new List<CodePointRange>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (merged.Count == 0 || range.First > merged[^1].Last + 1)
                merged.Add(range);
            else
                merged[^1] = merged[^1] with { Last = Math.Max(merged[^1].Last, range.Last) };
        }

        return new([.. merged]);
    }

    public CodePointSet Complement()
    {
        var gaps = new List<CodePointRange>();
        var next = 0;
        foreach (var range in Ranges)
        {
            if (next < range.First)
                gaps.Add(new(next, range.First - 1));
            next = range.Last + 1;
        }

        if (next <= CodePoint.Largest)
            gaps.Add(new(next, CodePoint.Largest));
        return new([.. gaps]);
    }

    public CodePointSet Union(CodePointSet other) => Of(Ranges.Concat(other.Ranges));

    /// <summary>The code points at which membership begins or ends.</summary>
    public IEnumerable<int> Edges() =>
        Ranges.SelectMany(range => new[] { range.First, range.Last + 1 }).Where(edge => edge <= CodePoint.Largest);

    public bool Contains(int codePoint)
    {
        var low = 0;
        var high = Ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < Ranges[middle].First)
                high = middle - 1;
            else if (codePoint > Ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
