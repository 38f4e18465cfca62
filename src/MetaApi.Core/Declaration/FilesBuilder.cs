namespace MetaApi;

/// <summary>Describes several files of one name.</summary>
public sealed class FilesBuilder : FileWords<FilesBuilder>
{
    const int UsualCount = 10;

    internal FilesBuilder() : base(new() { IsList = true, MaxCount = UsualCount }) { }

    /// <summary>Limits the number of files; 10 by default.</summary>
    /// <param name="most">The most files.</param>
    public FilesBuilder MaxCount(int most) => Say(Rules with { MaxCount = most });
}
