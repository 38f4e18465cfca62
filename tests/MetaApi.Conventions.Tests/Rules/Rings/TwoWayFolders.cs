namespace MetaApi.Conventions.Tests;

/// <summary>No two folders of Core use each other. The direction with fewer uses is reported: it is the easier one to turn.</summary>
sealed class TwoWayFolders : IRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files)
    {
        var uses = TypeUse.In(files)
            .Where(use => Folder(use.From) != Folder(use.To))
            .ToLookup(use => (From: Folder(use.From), To: Folder(use.To)));
        return
            from there in uses
            let back = uses[(there.Key.To, there.Key.From)]
            where back.Any() && IsWeaker(there.Count(), back.Count(), there.Key)
            from use in there
            select use.Violation($"{there.Key.From} and {there.Key.To} use each other; here {use.From.Name} uses {use.Type.Name}");
    }

    static bool IsWeaker(int uses, int usesBack, (string From, string To) folders) =>
        uses < usesBack || uses == usesBack && string.CompareOrdinal(folders.From, folders.To) < 0;

    static string Folder(SourceFile file) => string.Join('/', file.Folders);
}
