namespace MetaApi.Conventions.Tests;

/// <summary>No file is longer than its limit; most are far shorter.</summary>
sealed class FileLength : IRule
{
    const int Limit = 300;
    const int MedianGoal = 60;
    const int NineInTenGoal = 150;

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files)
    {
        var measured = files.Select(file => (Place: new Violation(file.Path, 0, $"{file.Length} lines, limit {Limit}"), Size: file.Length)).ToList();
        return
        [
            .. measured.Where(file => file.Size > Limit).Select(file => file.Place),
            .. Figures.AgainstGoals("files", measured, MedianGoal, NineInTenGoal),
        ];
    }
}
