using System.Text.RegularExpressions;

namespace MetaApi.Docs.Tests;

public sealed partial class LinkTests
{
    [Test]
    public void EveryLinkBetweenPagesLeadsSomewhere()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.PathOf("README.md"));

        var broken =
            from page in pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value)
            where !File.Exists(target)
            select $"{page}: {link.Groups[1].Value}";

        Assert.That(broken, Is.Empty);
    }

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
