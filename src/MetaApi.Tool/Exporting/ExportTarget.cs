namespace MetaApi.Tool.Exporting;

/// <summary>Where a document goes: a file, a folder for all documents, a file that it is compared with, or standard output where none is given.</summary>
internal sealed record ExportTarget(string? File, string? Folder, string? Checked)
{
    /// <summary>The spelling of the document, unless it is said.</summary>
    public TextFormat Format => TextFormats.Of(File ?? Checked);
}
