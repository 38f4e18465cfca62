namespace MetaApi.Conventions.Tests;

/// <summary>A convention about sources; it needs nothing but their text.</summary>
interface IRule
{
    IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files);
}
