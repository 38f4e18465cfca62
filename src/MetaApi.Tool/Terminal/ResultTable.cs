using System.Collections.Immutable;

namespace MetaApi.Tool.Terminal;

/// <summary>A table: its columns, and rows with a cell for each of them.</summary>
internal sealed record ResultTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<Styled>> Rows)
{
    const string Gap = "  ";

    /// <summary>The table as lines of plain text: columns as wide as their cells and two spaces apart, nothing cut or wrapped.</summary>
    public IEnumerable<string> Lines()
    {
        var cells = Rows.Select(row => row.Select(cell => cell.Printable()).ToArray()).Prepend([.. Columns]).ToList();
        var widths = Columns.Select((_, column) => cells.Max(row => row[column].Length)).ToArray();
        return cells.Select(row => string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
