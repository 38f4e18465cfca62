namespace MetaApi.Contracts.Tests.Paths;

sealed class PathPatternTemplateTests
{
    [TestCase("/", "/")]
    [TestCase("/users/:id/files/*path", "/users/{id}/files/{path}")]
    [TestCase("/:/*/:/*", "/{param1}/{wildcard1}/{param2}/{wildcard2}")]
    [TestCase("/users::batch/@me/a+b;c=d", "/users:batch/@me/a+b;c=d")]
    [TestCase("/f/:name.json/:from-:to/jobs/:id::cancel", "/f/{name}.json/{from}-{to}/jobs/{id}:cancel")]
    [TestCase("/caf é:/:-:", "/caf%20%C3%A9{param1}/{param2}-{param3}")]
    [TestCase("/caf é/😀/100%/a\\b", "/caf%20%C3%A9/%F0%9F%98%80/100%25/a%5Cb")]
    [TestCase("/\U00010041", "/%F0%90%81%81")]
    public void ATemplateIsTheUrlWithItsCapturesInBraces(string pattern, string template)
    {
        var written = PathPattern.Parse(pattern).ToTemplate();

        Assert.That(written, Is.EqualTo(template));
    }

    [TestCase("/:/:param1/:", "/:param2/:param1/:param3")]
    [TestCase("/:/:PARAM1", "/:param2/:PARAM1")]
    [TestCase("/:.json/:param1-:", "/:param2.json/:param1-:param3")]
    [TestCase("/*/*wildcard1", "/*wildcard2/*wildcard1")]
    [TestCase("/:/:wildcard1/*", "/:param1/:wildcard1/*wildcard2")]
    public void AMadeUpNameIsNeverTaken(string pattern, string expected)
    {
        var named = PathPattern.Parse(pattern).Named();

        Assert.That(named, Is.EqualTo(PathPattern.Parse(expected)));
    }

    [Test]
    public void NamesAlreadyGivenAreKept()
    {
        var pattern = PathPattern.Parse("/users/:id/*path");

        Assert.That(pattern.Named(), Is.EqualTo(pattern));
    }
}
