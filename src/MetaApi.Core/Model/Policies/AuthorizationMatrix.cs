using System.Collections.Immutable;

namespace MetaApi;

/// <summary>Who may call what: a row for each operation. For reviews, for files that are compared, and for tests that execute it.</summary>
/// <param name="Rows">The rows, in order of declaration.</param>
public sealed record AuthorizationMatrix(ImmutableArray<AuthorizationRow> Rows)
{
    static readonly string[] Head = ["Operation", "Schemes", "Roles", "Policies"];

    IEnumerable<string[]> Lines => Rows.Select(r => r.Cells);

    /// <summary>The matrix as comma-separated values (RFC 4180), with a head, each line ended by CR LF.</summary>
    public string ToCsv() => string.Concat(Lines.Prepend(Head).Select(cells => string.Join(',', cells.Select(Field)) + "\r\n"));

    /// <summary>The matrix as a table in Markdown.</summary>
    public string ToMarkdown() => string.Concat(Lines.Prepend([.. Head.Select(_ => "---")]).Prepend(Head).Select(cells => $"| {string.Join(" | ", cells.Select(Cell))} |\n"));

    /// <summary>The matrix as text, a line for each operation: <c>DELETE /notes/:id: bearer, role admin</c>.</summary>
    public override string ToString() => string.Join('\n', Rows.Select(r => $"{r.Operation}: {r.Requirement?.ToString() ?? "anybody"}"));

    /// <summary>A field with a sign of the format is quoted.</summary>
    static string Field(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
