using System.Globalization;
using System.Text;

namespace MetaApi.Contracts.Tests.Paths;

sealed class RequestPathTests
{
    [TestCase("")]
    [TestCase("/")]
    public void TheRootHasNoSegments(string rawPath)
    {
        var fault = RequestPath.Split(rawPath, out var segments);

        Assert.That(fault, Is.EqualTo(RequestPathFault.None));
        Assert.That(segments, Is.Empty);
    }

    [TestCase("/foo/bar", "foo", "bar")]
    [TestCase("/foo/", "foo", "")]
    [TestCase("//", "", "")]
    [TestCase("/a//b", "a", "", "b")]
    [TestCase("/./..", ".", "..")]
    [TestCase("/a+b/c;d=e", "a+b", "c;d=e")]
    public void NothingIsFolded(string rawPath, params string[] expected)
    {
        RequestPath.Split(rawPath, out var segments);

        Assert.That(segments, Is.EqualTo(expected));
    }

    [TestCase("/a%2Fb/c", "a/b", "c")]
    [TestCase("/a%2fb", "a/b")]
    [TestCase("/%252e%252E", "%2e%2E")]
    [TestCase("/%2e%2E/x", "..", "x")]
    [TestCase("/100%25", "100%")]
    [TestCase("/%41//b", "A", "", "b")]
    [TestCase("/caf%C3%A9/café", "café", "café")]
    [TestCase("/%F0%9F%98%80%41", "😀A")]
    [Spec("W-12")]
    public void ASegmentIsDecodedExactlyOnce(string rawPath, params string[] expected)
    {
        RequestPath.Split(rawPath, out var segments);

        Assert.That(segments, Is.EqualTo(expected));
    }

    [TestCase("foo")]
    [TestCase("/%")]
    [TestCase("/%4")]
    [TestCase("/a%zz")]
    [TestCase("/%4/1")]
    [TestCase("/%+1")]
    [TestCase("/%u0041")]
    public void ABrokenEncodingIsRefused(string rawPath) => AssertRefused(rawPath, RequestPathFault.Malformed);

    [TestCase("/%FF")]
    [TestCase("/%80")]
    [TestCase("/%C3")]
    [TestCase("/%C3x")]
    [TestCase("/%C3é")]
    [TestCase("/%C0%AF")]
    [TestCase("/%E0%80%AF")]
    [TestCase("/%ED%A0%80")]
    [TestCase("/%F4%90%80%80")]
    [TestCase("/%C3/%A9")]
    public void TextThatIsNotUtf8IsRefused(string rawPath) => AssertRefused(rawPath, RequestPathFault.Malformed);

    [TestCase('\uD83D')]
    [TestCase('\uDE00')]
    public void HalfACharacterIsRefused(char half) => AssertRefused($"/a{half}", RequestPathFault.Malformed);

    [Test]
    public void ControlCharactersAreRefused()
    {
        var controls = Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsControl).ToList();

        Assert.That(controls, Has.Count.EqualTo(65));
        foreach (var control in controls)
        {
            AssertRefused($"/a{control}b", RequestPathFault.Malformed);
            AssertRefused($"/a{Uri.EscapeDataString(control.ToString())}b", RequestPathFault.Malformed);
        }
    }

    [Test]
    public void APathHasAtMost64Segments()
    {
        var longest = string.Concat(Enumerable.Repeat("/a", 64));

        Assert.That(RequestPath.Split(longest, out var segments), Is.EqualTo(RequestPathFault.None));
        Assert.That(segments, Has.Length.EqualTo(64));
        AssertRefused(longest + "/", RequestPathFault.TooManySegments);
    }

    [TestCaseSource(nameof(CategoriesOfText))]
    public void EveryCharacterThatIsNotAControlComesBack(UnicodeCategory category)
    {
        var text = string.Concat(Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code))
            .Where(rune => Rune.GetUnicodeCategory(rune) == category));

        RequestPath.Split("/" + Uri.EscapeDataString(text), out var segments);

        Assert.That(segments, Is.EqualTo([text]));
    }

    static IEnumerable<UnicodeCategory> CategoriesOfText() =>
        Enum.GetValues<UnicodeCategory>().Except([UnicodeCategory.Control, UnicodeCategory.Surrogate]);

    static void AssertRefused(string rawPath, RequestPathFault expected)
    {
        var fault = RequestPath.Split(rawPath, out var segments);

        Assert.That(fault, Is.EqualTo(expected));
        Assert.That(segments, Is.Empty);
    }
}
