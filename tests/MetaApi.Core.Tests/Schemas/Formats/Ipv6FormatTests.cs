using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class Ipv6FormatTests
{
    [TestCase("::")]
    [TestCase("::1")]
    [TestCase("1::")]
    [TestCase("a::f")]
    [TestCase("fe80::1")]
    [TestCase("2001:db8::8a2e:370:7334")]
    [TestCase("2001:0DB8:0000:0000:0000:8A2E:0370:7334")]
    [TestCase("1:2:3:4:5:6:7:8")]
    [TestCase("1:2:3:4:5:6:7::")]
    [TestCase("::2:3:4:5:6:7:8")]
    [TestCase("1::3:4:5:6:7:8")]
    [TestCase("::ffff:10.20.30.40")]
    [TestCase("::10.20.30.40")]
    [TestCase("64:ff9b::10.20.30.40")]
    [TestCase("1:2:3:4:5:6:10.20.30.40")]
    [TestCase("1:2:3:4:5::10.20.30.40")]
    public void EightGroupsOrOneGapAreAnAddress(string text)
    {
        var isMatch = Ipv6Format.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("")]
    [TestCase("1")]
    [TestCase(":")]
    [TestCase(":::")]
    [TestCase("1:2:3:4:5:6:7")]
    [TestCase("1:2:3:4:5:6:7:8:9")]
    [TestCase("1:2:3:4:5:6:7:8::")]
    [TestCase("::1:2:3:4:5:6:7:8")]
    [TestCase("1:2:3:4::5:6:7:8")]
    [TestCase("1::2::3")]
    [TestCase("1:::2")]
    [TestCase(":1:2:3:4:5:6:7")]
    [TestCase("1:2:3:4:5:6:7:")]
    [TestCase(":1::2")]
    [TestCase("1::2:")]
    [TestCase("12345::")]
    [TestCase("::12345")]
    [TestCase("::g")]
    [TestCase("::-1")]
    [TestCase("10.20.30.40")]
    [TestCase("::10.20.30")]
    [TestCase("::10.20.30.256")]
    [TestCase("::10.20.30.040")]
    [TestCase("::10.20.30.4f")]
    [TestCase("10.20.30.40::")]
    [TestCase("1:2:3:4:5:6:7:10.20.30.40")]
    [TestCase("1:2:3:4:5:6:10.20.30.40.50")]
    [TestCase("::1.2.3.4:5")]
    [TestCase("fe80::1%eth0")]
    [TestCase("fe80::/64")]
    [TestCase("[::1]")]
    [TestCase(" ::1")]
    [TestCase("::1 ")]
    [TestCase("::1\n")]
    [TestCase("::১")]
    [TestCase("1:2::10.20.30.৪")]
    public void AnythingElseIsNoAddress(string text)
    {
        var isMatch = Ipv6Format.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
