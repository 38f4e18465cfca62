using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class HostnameFormatTests
{
    [TestCase("localhost")]
    [TestCase("a")]
    [TestCase("7")]
    [TestCase("example.org")]
    [TestCase("sub.domain.example.org")]
    [TestCase("EXAMPLE.Org")]
    [TestCase("3com.com")]
    [TestCase("a-b--c.org")]
    [TestCase("123.456")]
    [TestCase("255.255.255.255")]
    [TestCase("xn--bcher-kva.example")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org")]
    public void LabelsOfLettersDigitsAndHyphensAreAHostname(string text)
    {
        var isMatch = HostnameFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("a.")]
    [TestCase(".a")]
    [TestCase("a..b")]
    [TestCase("-a")]
    [TestCase("a-")]
    [TestCase("a.-b")]
    [TestCase("a-.b")]
    [TestCase("a_b")]
    [TestCase("_a")]
    [TestCase("a b")]
    [TestCase(" a")]
    [TestCase("a ")]
    [TestCase("a\n")]
    [TestCase("a/b")]
    [TestCase("a:80")]
    [TestCase("user@a")]
    [TestCase("bücher.example")]
    [TestCase("example。org")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org")]
    public void AnythingElseIsNoHostname(string text)
    {
        var isMatch = HostnameFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }

    [Test]
    public void AHostnameHasAtMost253Characters()
    {
        var longest = string.Join('.', Enumerable.Repeat(new string('a', 62), 4)) + ".b";

        var verdicts = (HostnameFormat.IsMatch(longest), HostnameFormat.IsMatch(longest + "b"));

        Assert.That((longest.Length, verdicts), Is.EqualTo((253, (true, false))));
    }
}
