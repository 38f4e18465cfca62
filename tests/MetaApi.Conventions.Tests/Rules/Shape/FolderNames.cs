namespace MetaApi.Conventions.Tests;

/// <summary>Folders are stages or nouns of the domain; a folder that could hold anything says nothing.</summary>
sealed class FolderNames : FileRule
{
    static readonly string[] Forbidden = ["Utils", "Helpers", "Common", "Interfaces"];

    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from folder in file.Folders
        where Forbidden.Contains(folder, StringComparer.OrdinalIgnoreCase)
        select new Violation(file.Path, 0, $"'{folder}' is no name for a folder; name the stage or the thing");
}
