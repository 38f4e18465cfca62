namespace MetaApi;

/// <summary>Describes one file: of a form, or the whole body.</summary>
public sealed class FileBuilder : FileWords<FileBuilder>
{
    internal FileBuilder() : base(new()) { }
}
