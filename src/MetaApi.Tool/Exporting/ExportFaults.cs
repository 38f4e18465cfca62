using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Exporting;

/// <summary>What keeps a document from being written or compared.</summary>
internal static class ExportFaults
{
    public static ToolException NoDocument(ArgumentException unknown) => new(
        unknown.ParamName is { } name ? unknown.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : unknown.Message);

    public static ToolException Unwritable(string file, Exception error) => new($"'{file}' cannot be written: {error.Message}", "Name a file in a folder that may be written to.");

    public static ToolException Unreadable(string file, Exception error) => new($"'{file}' cannot be read: {error.Message}");

    public static ToolException NothingToCheck(string file) => new(
        $"There is no '{file}' to check.", $"Write it with --output {file}, and commit it.");

    public static ToolException SeveralTargets(IEnumerable<string> options) => new(
        $"{string.Join(" and ", options)} say different things about where the document goes.", "Give one of them.");
}
