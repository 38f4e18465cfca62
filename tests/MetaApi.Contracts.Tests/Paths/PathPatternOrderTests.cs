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
    [TestCase("/f/a.json", "/f/:name.json")]
    [TestCase("/f/:name.json", "/f/:name")]
    [TestCase("/f/:name.json", "/f/*rest")]
    [TestCase("/f/:name.min.js", "/f/:name.js")]
    [TestCase("/f/:a-:b", "/f/:a-")]
    [TestCase("/f/v1:x", "/f/v:x")]
    [TestCase("/f/abc:x", "/f/a:x-:y")]
    [TestCase("/v:x/b", "/:x.:y/:z")]
    [TestCase("/*path/v:x", "/*path/:y")]
    [TestCase("/*path/v:x", "/:y/*path")]
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
    [TestCase("/:a.json/v:b-:c", "/:x.json/v:-:")]
    public void NamesDoNotChangeTheShape(string first, string second)
    {
        var (one, other) = (PathPattern.Parse(first), PathPattern.Parse(second));

        Assert.That(one.Shape, Is.EqualTo(other.Shape));
        Assert.That(one.CompareSpecificity(other), Is.Zero);
    }

    [TestCase("/a/:x", "/a/x")]
    [TestCase("/a/:x", "/A/:x")]
    [TestCase("/a/*x", "/a/:x")]
    [TestCase("/::", "/:")]
    [TestCase("/:a::", "/:::b")]
    [TestCase("/:a.json", "/:a.JSON")]
    [TestCase("/:a.b", "/:a/.b")]
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
        string[] sorted = ["/a/b", "/a/c", "/a/v1:x", "/a/v:x", "/a/:x", "/a", "/a/*x", "/:x/a", "/:x", "/", "/*x/a/b", "/*x/a", "/*x/:y", "/*x"];

        var patterns = sorted.Reverse().Select(PathPattern.Parse).ToList();
        patterns.Sort((one, other) => one.CompareSpecificity(other));

        Assert.That(patterns.Select(pattern => pattern.ToString()), Is.EqualTo(sorted));
    }
}
