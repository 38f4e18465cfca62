namespace MetaApi.Schemas.Patterns;

/// <summary>Where each row goes for each cell. The first two rows are ends: the pattern can no longer be found, and it is found.</summary>
internal sealed class PatternTable(int[] entries, int start, PatternAlphabet alphabet)
{
    public const int Lost = 0;

    readonly int found = FoundRow(alphabet);

    public static int FoundRow(PatternAlphabet alphabet) => alphabet.Count;

    /// <summary>A loop without calls for as long as the text is ASCII: it runs several times a request.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        var cells = alphabet.Ascii;
        var rows = entries;
        var last = found;
        var row = start;
        for (var position = 0; position < text.Length; position++)
        {
            var character = text[position];
            if (character >= cells.Length)
                return IsMatch(text[position..], row);

            row = rows[row + cells[character]];
            if (row <= last)
                return row == last;
        }

        return IsMatchAtEnd(row);
    }

    bool IsMatch(ReadOnlySpan<char> text, int row)
    {
        while (!text.IsEmpty && row > found)
        {
            row = entries[row + alphabet.CellOf(text, out var length)];
            text = text[length..];
        }

        return row > found ? IsMatchAtEnd(row) : row == found;
    }

    bool IsMatchAtEnd(int row) => entries[row + alphabet.End] == found;
}
