namespace MetaApi.Conventions.Tests;

public sealed class TopLevelTests
{
    static readonly string[] Allowed =
    [
        "src", "tests", "samples", "docs", "MetaApi.sln", "README.md", "CHANGELOG.md", "LICENSE",
        "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    [Test]
    public void TheTopLevelIsTidy() => Assert.That(Strangers(CommittedFiles.All), Is.Empty);

    [Test]
    public void AStrangerAtTheTopIsFound() =>
        Assert.That(Strangers(["src/A.cs", "scripts/run", "notes.txt", ".gitignore", "README.md"]), Is.EqualTo(new[] { "scripts", "notes.txt" }));

    static IEnumerable<string> Strangers(IEnumerable<string> paths) =>
        paths.Select(path => path.Split('/')[0]).Distinct().Where(entry => entry[0] != '.' && !Allowed.Contains(entry));
}
