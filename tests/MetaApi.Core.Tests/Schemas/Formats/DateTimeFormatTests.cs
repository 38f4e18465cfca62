using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class DateTimeFormatTests
{
    [TestCase("2024-02-29T10:20:30Z")]
    [TestCase("2024-02-29t10:20:30z")]
    [TestCase("2024-02-29T10:20:30.25Z")]
    [TestCase("2024-02-29T10:20:30.123456789012345Z")]
    [TestCase("2024-02-29T10:20:30+00:40")]
    [TestCase("2024-02-29T10:20:30.5-09:30")]
    [TestCase("2024-02-29T10:20:30-00:00")]
    [TestCase("2024-02-29T10:20:30+23:59")]
    [TestCase("0000-01-01T00:00:00Z")]
    [TestCase("2016-12-31T23:59:60Z")]
    [TestCase("2016-12-31T13:59:60.9-10:00")]
    public void AnInstantWithItsOffsetIsADateTime(string text)
    {
        var isMatch = DateTimeFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("2024-02-30T10:20:30Z")]
    [TestCase("2024-02-29T24:00:00Z")]
    [TestCase("2024-02-29T10:60:30Z")]
    [TestCase("2024-02-29T10:20:61Z")]
    [TestCase("2016-12-31T23:59:61Z")]
    [TestCase("2016-12-31T21:59:60Z")]
    [TestCase("2016-12-31T23:57:60Z")]
    [TestCase("2016-12-31T23:59:60+01:00")]
    [TestCase("2024-02-29T10:20:30")]
    [TestCase("2024-02-29T10:20Z")]
    [TestCase("2024-02-29T10Z")]
    [TestCase("2024-02-29 10:20:30Z")]
    [TestCase("2024-02-29T10:20:30+24:00")]
    [TestCase("2024-02-29T10:20:30+10:60")]
    [TestCase("2024-02-29T10:20:30+01:00Z")]
    [TestCase("2024-02-29T10:20:30+0100")]
    [TestCase("2024-02-29T10:20:30+01")]
    [TestCase("2024-02-29T10:20:30.Z")]
    [TestCase("2024-02-29T10:20:30,5Z")]
    [TestCase("2024-060T10:20:30Z")]
    [TestCase("2024-2-29T10:20:30Z")]
    [TestCase("2024-02-9T10:20:30Z")]
    [TestCase("+2024-02-29T10:20:30Z")]
    [TestCase("Thu, 29 Feb 2024 10:20:30 GMT")]
    [TestCase("29/02/2024 10:20:30 CET")]
    [TestCase("2024-02-2৯T10:20:30Z")]
    [TestCase("2024-02-29T1৯:20:30Z")]
    [TestCase("2024-02-29T10:20:30Z\n")]
    [TestCase("")]
    public void AnythingElseIsNoDateTime(string text)
    {
        var isMatch = DateTimeFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
