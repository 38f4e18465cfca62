using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class Ipv4FormatTests
{
    [TestCase("0.0.0.0")]
    [TestCase("10.20.30.40")]
    [TestCase("127.0.0.1")]
    [TestCase("192.168.100.200")]
    [TestCase("255.255.255.255")]
    public void FourOctetsAreAnAddress(string text)
    {
        var isMatch = Ipv4Format.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("")]
    [TestCase("1")]
    [TestCase("1.2.3")]
    [TestCase("1.2.3.4.5")]
    [TestCase("1.2.3.")]
    [TestCase("1..3.4")]
    [TestCase(".1.2.3")]
    [TestCase("1.2.3.4.")]
    [TestCase("256.1.1.1")]
    [TestCase("1.1.1.256")]
    [TestCase("1.1.1.999")]
    [TestCase("1.1.1.1000")]
    [TestCase("01.2.3.4")]
    [TestCase("1.2.3.04")]
    [TestCase("1.2.3.00")]
    [TestCase("010.8.8.8")]
    [TestCase("0x7f.1.1.1")]
    [TestCase("0o17.1.1.1")]
    [TestCase("2130706433")]
    [TestCase("0x7f000001")]
    [TestCase("127.1")]
    [TestCase("1e1.1.1.1")]
    [TestCase("+1.2.3.4")]
    [TestCase("-1.2.3.4")]
    [TestCase(" 1.2.3.4")]
    [TestCase("1.2.3.4 ")]
    [TestCase("1. 2.3.4")]
    [TestCase("1.2.3.4\n")]
    [TestCase("1.2.3.4\t")]
    [TestCase("1.2.3.4/24")]
    [TestCase("1.2.3.4:80")]
    [TestCase("a.b.c.d")]
    [TestCase("1২.0.0.1")]
    [TestCase("１.2.3.4")]
    public void AnythingElseIsNoAddress(string text)
    {
        var isMatch = Ipv4Format.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
