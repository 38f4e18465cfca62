namespace MetaApi.Schemas.Patterns;

/// <summary>All code points in cells: those of one cell are the same to a pattern. One more cell stands for the end of the text.</summary>
internal sealed class PatternAlphabet
{
    readonly int[] starts;
    readonly int[] cells;
    readonly int[] ascii;
    readonly int[] samples;
    readonly Side[] sides;

    public PatternAlphabet(PatternNode pattern)
    {
        var sets = pattern.SelfAndDescendants()
            .OfType<PatternNode.Characters>()
            .Select(node => node.Set)
            .Append(EcmaSets.Word)
            .Distinct()
            .ToArray();
        starts = [.. sets.SelectMany(set => set.Edges()).Append(0).Distinct().Order()];
        var memberships = starts.Select(start => string.Concat(sets.Select(set => set.Contains(start) ? '1' : '0'))).ToArray();
        var kinds = memberships.Distinct().ToList();
        cells = [.. memberships.Select(membership => kinds.IndexOf(membership))];
        samples = [.. kinds.Select(kind => starts[Array.IndexOf(memberships, kind)])];
        sides = [.. samples.Select(sample => EcmaSets.Word.Contains(sample) ? Side.Word : Side.Other), Side.Edge];
        ascii = [.. Enumerable.Range(0, CodePoint.AsciiLimit).Select(Find)];
    }

    public int Count => sides.Length;

    public int End => samples.Length;

    /// <summary>The cells of the ASCII characters, for loops that cannot afford a call for each.</summary>
    public ReadOnlySpan<int> Ascii => ascii;

    public Side SideOf(int cell) => sides[cell];

    /// <summary>For each cell whether it is in the set.</summary>
    public bool[] CellsIn(CodePointSet set) => [.. samples.Select(set.Contains), false];

    /// <summary>The cell of the first character of a text, which may be two UTF-16 units.</summary>
    public int CellOf(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        return text[0] < ascii.Length ? ascii[text[0]] : Find(CodePoint.Decode(text, out length));
    }

    int Find(int codePoint)
    {
        var index = Array.BinarySearch(starts, codePoint);
        return cells[index < 0 ? ~index - 1 : index];
    }
}
