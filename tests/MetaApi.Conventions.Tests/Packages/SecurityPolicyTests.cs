using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MetaApi.Conventions.Tests;

/// <summary>Whoever finds a hole learns how to tell it, and which versions are mended.</summary>
public sealed partial class SecurityPolicyTests
{
    static readonly string Policy = File.ReadAllText(Repository.PathOf(".github", "SECURITY.md"));

    [Test]
    public void TheVersionThatIsBuiltIsSupported()
    {
        var version = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.That(Policy, Does.Contain($"| {version[..version.LastIndexOf('.')]}.x | yes |"));
    }

    [Test]
    public void ItsLinksLeadSomewhere() =>
        Assert.That(Links().Matches(Policy).Select(m => Repository.PathOf(".github", m.Groups[1].Value)), Is.Not.Empty.And.All.Exist);

    [TestCase("## Reporting a vulnerability")]
    [TestCase("## How fixes are told")]
    public void ItSays(string heading) => Assert.That(Policy, Does.Contain(heading));

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();
}
