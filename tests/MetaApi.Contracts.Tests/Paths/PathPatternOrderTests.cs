namespace MetaApi.Contracts.Tests.Paths;

sealed class PathPatternOrderTests
{
    [TestCase("/users/me", "/users/:id")]
    [TestCase("/users/:id", "/users/*path")]
    [TestCase("/users", "/users/*path")]
    [TestCase("/a/:x/:y", "/:x/b/c")]
    [TestCase("/files/*path/edit", "/files/*path")]
    [TestCase("/*path/b/c", "/:x/*path/c")]
    [TestCase("/*path/:x/b", "/*path/b")]
    [TestCase("/*path/a/b", "/*path/a/*/b")]
    public void TheMoreSpecificPatternComesFirst(string first, string second)
    {
        var (one, other) = (PathPattern.Parse(first), PathPattern.Parse(second));

        Assert.That(one.CompareSpecificity(other), Is.Negative);
        Assert.That(other.CompareSpecificity(one), Is.Positive);
    }

    [TestCase("/a/:x", "/a/:y")]
    [TestCase("/a/:x/*y", "/a/:/*")]
    [TestCase("/*/*", "/*")]
    [TestCase("/:x/*y", "/*y/:x")]
    [TestCase("/a/*/:/*/:/b", "/a/:/:/*/b")]
    public void NamesDoNotChangeTheShape(string first, string second)
    {
        var (one, other) = (PathPattern.Parse(first), PathPattern.Parse(second));

        Assert.That(one.Shape, Is.EqualTo(other.Shape));
        Assert.That(one.Shape, Is.EqualTo(other.Shape));
        Assert.That(one.CompareSpecificity(other), Is.Zero);
    }

    [TestCase("/a/:x", "/a/x")]
    [TestCase("/a/:x", "/A/:x")]
    [TestCase("/a/*x", "/a/:x")]
    [TestCase("/:/a", "/a/:")]
    [TestCase("/*/a", "/a/*")]
    public void PatternsOfOtherPathsHaveAnotherShape(string first, string second)
    {
        var (one, other) = (PathPattern.Parse(first), PathPattern.Parse(second));

        Assert.That(one.Shape, Is.Not.EqualTo(other.Shape));
    }

    [Test]
    public void TheOrderOfDeclarationDoesNotMatter()
    {
        string[] sorted = ["/a/b", "/a/c", "/a/:x", "/a", "/a/*x", "/:x/a", "/:x", "/", "/*x/a/b", "/*x/a", "/*x/:y", "/*x"];

        var patterns = sorted.Reverse().Select(PathPattern.Parse).ToList();
        patterns.Sort((one, other) => one.CompareSpecificity(other));

        Assert.That(patterns.Select(pattern => pattern.ToString()), Is.EqualTo(sorted));
    }
}
