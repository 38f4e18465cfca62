namespace MetaApi;

/// <summary>Describes one file of a form.</summary>
public sealed class FileBuilder : FileWords<FileBuilder>
{
    internal FileBuilder() : base(new()) { }
}
