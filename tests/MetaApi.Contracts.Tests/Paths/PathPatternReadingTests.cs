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
    [TestCase("f/:name.json/", "/f/:name.json")]
    [TestCase("/caf é/100%/a.b", "/caf é/100%/a.b")]
    [Spec("M-015")]
    public void SlashesAroundADeclarationDoNotMatter(string declared, string normalised)
    {
        var pattern = PathPattern.Parse(declared);

        Assert.That(pattern.ToString(), Is.EqualTo(normalised));
    }

    [Test]
    public void ASegmentIsALiteralOrACaptureOrBothInTurn()
    {
        var pattern = PathPattern.Parse("/users/:id/:/*path/*/:name.json/v:/@:user-me");

        Assert.That(pattern.Segments.Select(segment => segment.Parts), Is.EqualTo(new PathSegment[][]
        {
            [new LiteralSegment("users")],
            [new ParameterSegment("id")],
            [new ParameterSegment(null)],
            [new WildcardSegment("path")],
            [new WildcardSegment(null)],
            [new ParameterSegment("name"), new LiteralSegment(".json")],
            [new LiteralSegment("v"), new ParameterSegment(null)],
            [new LiteralSegment("@"), new ParameterSegment("user"), new LiteralSegment("-me")],
        }));
        Assert.That(pattern.Captures, Is.EqualTo(["id", "path", "name", "user"]));
    }

    [TestCase("/users::batch", "users:batch")]
    [TestCase("/::", ":")]
    [TestCase("/::id", ":id")]
    [TestCase("/12::30", "12:30")]
    [TestCase("/a::::b", "a::b")]
    public void ADoubledColonIsAColonOfTheText(string declared, string text)
    {
        var pattern = PathPattern.Parse(declared);

        Assert.That(pattern.Segments, Is.EqualTo(new PathSegment[] { new LiteralSegment(text) }));
        Assert.That(pattern.ToString(), Is.EqualTo(declared));
    }

    [TestCase("/jobs/:id::cancel", ":id", "::cancel")]
    [TestCase("/:host:::port", ":host", "::", ":port")]
    [TestCase("/:::x", "::", ":x")]
    [TestCase("/第:page页", "第", ":page", "页")]
    [TestCase("/:a-:", ":a", "-", ":")]
    public void ACaptureEndsWithItsName(string declared, params string[] parts)
    {
        var pattern = PathPattern.Parse(declared);

        Assert.That(pattern.Segments[^1].Parts.Select(part => part.ToString()), Is.EqualTo(parts));
        Assert.That(PathPattern.Parse(pattern.ToString()), Is.EqualTo(pattern));
        Assert.That(pattern.Segments[^1], Is.EqualTo(PathPattern.Parse(declared).Segments[^1]));
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
