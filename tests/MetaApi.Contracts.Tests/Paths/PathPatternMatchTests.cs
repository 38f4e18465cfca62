namespace MetaApi.Contracts.Tests.Paths;

sealed class PathPatternMatchTests
{
    [TestCase("/", "/")]
    [TestCase("/users", "/users")]
    [TestCase("/a.b", "/a.b")]
    [TestCase("/foo/:", "/foo/1")]
    [TestCase("/foo/*path", "/foo")]
    [TestCase("/foo/*path", "/foo/a/b")]
    [TestCase("/foo/*/bar", "/foo/bar")]
    [TestCase("/foo/*/bar", "/foo/a/b/bar")]
    [TestCase("/foo/*/bar", "/foo/bar/bar")]
    [TestCase("/*", "/")]
    [TestCase("/*/a/*/b/*", "/x/a/a/y/b")]
    [Spec("W-13")]
    public void APatternMatchesItsPaths(string pattern, string path)
    {
        var match = PathPattern.Parse(pattern).Match(Some.Segments(path));

        Assert.That(match, Is.Not.Null);
    }

    [TestCase("/", "/users")]
    [TestCase("/users", "/")]
    [TestCase("/users", "/Users")]
    [TestCase("/a.b", "/aXb")]
    [TestCase("/foo", "/foo/bar")]
    [TestCase("/foo/bar", "/foo")]
    [TestCase("/ns", "/nsbar")]
    [TestCase("/foo/:id", "/foo")]
    [TestCase("/foo/:id", "/foo/a/b")]
    [TestCase("/foo/*/bar", "/foo/bar/a")]
    [TestCase("/café", "/cafe\u0301")]
    [Spec("W-12")]
    public void APatternMatchesNoOtherPath(string pattern, string path)
    {
        var match = PathPattern.Parse(pattern).Match(Some.Segments(path));

        Assert.That(match, Is.Null);
    }

    [TestCase("/foo", "/foo/")]
    [TestCase("/foo/:id", "/foo/")]
    [TestCase("/foo/:id/bar", "/foo//bar")]
    [TestCase("/foo/*", "/foo/")]
    [TestCase("/foo/*/bar", "/foo//bar")]
    [TestCase("/*", "//")]
    public void AnEmptySegmentMatchesNothing(string pattern, string path)
    {
        var match = PathPattern.Parse(pattern).Match(Some.Segments(path));

        Assert.That(match, Is.Null);
    }

    [TestCase("/u/:id/*path", "/u/5", "5", "")]
    [TestCase("/u/:id/*path", "/u/5/a", "5", "a")]
    [TestCase("/u/:id/*path", "/u/5/a/b", "5", "a/b")]
    [TestCase("/:a/:/*/:b", "/1/2/3/4/5", "1", "5")]
    [TestCase("/*a/x/*b", "/1/x/2/x/3", "1", "2/x/3")]
    [TestCase("/*a/*b", "/1/2", "", "1/2")]
    [TestCase("/*a/x/y/*b", "/x/x/y/x/y", "x", "x/y")]
    public void AnEarlierWildcardTakesAsLittleAsItCan(string pattern, string path, string first, string second)
    {
        var match = PathPattern.Parse(pattern).Match(Some.Segments(path));

        Assert.That(match!.Values, Is.EqualTo([first, second]));
    }

    [Test]
    public void ACaptureIsFoundByItsName()
    {
        var match = PathPattern.Parse("/users/:id/*path").Match(["users", "a/b", "x", "y"])!;

        Assert.That(match["id"], Is.EqualTo("a/b"));
        Assert.That(match["path"], Is.EqualTo("x/y"));
        Assert.That(match["other"], Is.Null);
    }

    [Test]
    public void UnnamedCapturesCaptureNothing()
    {
        var match = PathPattern.Parse("/users/:/*").Match(["users", "1", "2"])!;

        Assert.That(match.Values, Is.Empty);
    }

    [Test]
    [Spec("W-17")]
    public void ManyWildcardsAreMatchedInBoundedTime()
    {
        var pattern = PathPattern.Parse(string.Concat(Enumerable.Repeat("/*/a", 2_000)) + "/b");
        var path = Enumerable.Repeat("a", 4_000).ToArray();

        var match = pattern.Match(path);

        Assert.That(match, Is.Null);
    }

    [TestCase("/", "/a/b", 0)]
    [TestCase("/a", "/a/b", 1)]
    [TestCase("/a/:x", "/a/b", 2)]
    [TestCase("/a", "/a//b", 1)]
    [TestCase("/a/*", "/a/b", 1)]
    [TestCase("/*/b", "/a/b/c/b", 2)]
    [TestCase("/*/b/*/c", "/a/b/b/c/c", 4)]
    public void ANamespaceTakesTheShortestPrefix(string pattern, string path, int expected)
    {
        var matches = PathPattern.Parse(pattern).TryMatchPrefix(Some.Segments(path), out var length);

        Assert.That(matches, Is.True);
        Assert.That(length, Is.EqualTo(expected));
    }

    [TestCase("/a", "/")]
    [TestCase("/a", "/ab")]
    [TestCase("/a/:x", "/a/")]
    [TestCase("/a/:x", "/a//b")]
    [TestCase("/*/b", "/a//b")]
    public void ANamespaceHasNoPartOfAnotherPath(string pattern, string path)
    {
        var matches = PathPattern.Parse(pattern).TryMatchPrefix(Some.Segments(path), out var length);

        Assert.That(matches, Is.False);
        Assert.That(length, Is.Zero);
    }
}
