namespace MetaApi.Conventions.Tests;

/// <summary>A rule that looks at one file at a time.</summary>
abstract class FileRule : IRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files) => files.SelectMany(Check);

    protected abstract IEnumerable<Violation> Check(SourceFile file);
}
