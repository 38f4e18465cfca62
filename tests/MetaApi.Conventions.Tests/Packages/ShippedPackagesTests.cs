using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MetaApi.Conventions.Tests;

/// <summary>What users get besides our own code, and what the tests take.</summary>
public sealed partial class ShippedPackagesTests
{
    static readonly string[] WithoutPackages = ["MetaApi.Contracts", "MetaApi.Core"];

    [Test]
    public void EveryPackageThatUsersGetIsApproved() =>
        Approved.Text("Packages/Shipped.txt", string.Concat(ProjectFile.Shipped.Select(p => $"{p.Name}:{string.Concat(RestoredPackages(p).Select(name => " " + name))}\n")));

    [Test]
    public void DeclaringAndRunningNeedsTheSharedFrameworkAlone() =>
        Assert.That(ProjectFile.Shipped.Where(p => WithoutPackages.Contains(p.Name)).SelectMany(RestoredPackages), Is.Empty);

    [Test]
    public void EveryVersionIsAnExactOne()
    {
        var central = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion").Select(p => (string)p.Attribute("Version")!);
        var node = Read("tests", "node", "package.json")["devDependencies"]!.AsObject().Select(d => d.Value!.GetValue<string>());

        Assert.That(central.Concat(node).Where(version => !Exact().IsMatch(version)), Is.Empty);
        Assert.That(Exact().IsMatch(Read("global.json")["sdk"]!["version"]!.GetValue<string>()));
    }

    [Test]
    public void EveryNodePackageIsKnownByItsHash()
    {
        var packages = Read("tests", "node", "package-lock.json")["packages"]!.AsObject();

        Assert.That(packages.Where(p => p.Key.Length > 0 && p.Value!["integrity"] is null).Select(p => p.Key), Is.Empty);
    }

    /// <summary>The names of what NuGet restored for a project, direct or not.</summary>
    static IEnumerable<string> RestoredPackages(ProjectFile project) =>
        Read(project.Folder, "obj", "project.assets.json")["targets"]!.AsObject()
            .SelectMany(framework => framework.Value!.AsObject())
            .Where(library => (string?)library.Value!["type"] is "package")
            .Select(library => library.Key.Split('/')[0])
            .Distinct()
            .Order(StringComparer.Ordinal);

    static JsonNode Read(params ReadOnlySpan<string> path) => JsonNode.Parse(File.ReadAllText(Repository.PathOf(path)))!;

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    private static partial Regex Exact();
}
