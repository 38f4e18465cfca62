namespace MetaApi.Contracts.Tests.Paths;

sealed class PathPatternReadingTests
{
    [TestCase("", "/")]
    [TestCase("/", "/")]
    [TestCase("users", "/users")]
    [TestCase("/users/", "/users")]
    [TestCase("users/", "/users")]
    [TestCase("/users/:id", "/users/:id")]
    [TestCase(":/*", "/:/*")]
    [TestCase("/files/*path/edit", "/files/*path/edit")]
    [TestCase("/caf é/100%/a.b", "/caf é/100%/a.b")]
    [Spec("M-015")]
    public void SlashesAroundADeclarationDoNotMatter(string declared, string normalised)
    {
        var pattern = PathPattern.Parse(declared);

        Assert.That(pattern.ToString(), Is.EqualTo(normalised));
    }

    [Test]
    public void TheFirstCharacterOfASegmentDecidesItsKind()
    {
        var pattern = PathPattern.Parse("/users:batch/:id/:/*path/*/a*");

        Assert.That(pattern.Segments, Is.EqualTo(new PathSegment[]
        {
            new LiteralSegment("users:batch"),
            new ParameterSegment("id"),
            new ParameterSegment(null),
            new WildcardSegment("path"),
            new WildcardSegment(null),
            new LiteralSegment("a*"),
        }));
    }

    [Test]
    public void CapturesAreTheNamesFromTheLeft()
    {
        var pattern = PathPattern.Parse("/:owner/:/*path/*/:_file2");

        Assert.That(pattern.Captures, Is.EqualTo(["owner", "path", "_file2"]));
    }

    [Test]
    public void TheRootHasNoSegments()
    {
        Assert.That(PathPattern.Root.Segments, Is.Empty);
        Assert.That(PathPattern.Parse("/"), Is.EqualTo(PathPattern.Root));
    }

    [TestCase("/", "/", "/")]
    [TestCase("/", "/users", "/users")]
    [TestCase("/users", "/", "/users")]
    [TestCase("/users/:id", "files/*path", "/users/:id/files/*path")]
    [Spec("M-016")]
    public void AppendingPutsTheChildBelow(string parent, string child, string expected)
    {
        var pattern = PathPattern.Parse(parent).Append(PathPattern.Parse(child));

        Assert.That(pattern, Is.EqualTo(PathPattern.Parse(expected)));
        Assert.That(pattern.Captures, Is.EqualTo(PathPattern.Parse(expected).Captures));
    }

    [Test]
    public void PatternsThatReadTheSameAreEqual()
    {
        var one = PathPattern.Parse("users/:id/");
        var other = PathPattern.Parse("/users/:id");

        Assert.That(one, Is.EqualTo(other));
        Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
    }

    [TestCase("/users/:key")]
    [TestCase("/Users/:id")]
    [TestCase("/users/*id")]
    [TestCase("/users/id")]
    public void PatternsThatReadDifferentlyAreNotEqual(string other)
    {
        var pattern = PathPattern.Parse("/users/:id");

        Assert.That(pattern, Is.Not.EqualTo(PathPattern.Parse(other)));
    }
}
