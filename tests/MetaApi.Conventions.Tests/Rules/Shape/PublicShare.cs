namespace MetaApi.Conventions.Tests;

/// <summary>Less than half of Core's types, nested ones included, are seen from outside.</summary>
sealed class PublicShare : IRule
{
    const int Percent = 45;

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files)
    {
        var types = files.Where(file => file.Project == "MetaApi.Core").SelectMany(TypeDeclarations.Types).ToList();
        var seen = types.Where(TypeDeclarations.IsPublic).Select(TypeDeclarations.TypeName).Order().ToList();
        var figures = $"{seen.Count} of {types.Count} types are public, limit {Percent} %";
        TestContext.Out.WriteLine(figures);
        return seen.Count * 100 <= types.Count * Percent ? [] : [new("src/MetaApi.Core", 0, $"{figures}: {string.Join(", ", seen)}")];
    }
}
