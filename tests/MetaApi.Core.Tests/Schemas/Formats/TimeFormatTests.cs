using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class TimeFormatTests
{
    [TestCase("10:20:30Z")]
    [TestCase("10:20:30z")]
    [TestCase("00:00:00Z")]
    [TestCase("10:20:30.25Z")]
    [TestCase("10:20:30+00:40")]
    [TestCase("10:20:30-09:30")]
    [TestCase("10:20:30-00:00")]
    [TestCase("23:59:60Z")]
    [TestCase("23:59:60+00:00")]
    [TestCase("00:29:60+00:30")]
    [TestCase("23:14:60+23:15")]
    [TestCase("14:59:60-09:00")]
    [TestCase("00:44:60-23:15")]
    public void ATimeOfDayWithItsOffsetIsATime(string text)
    {
        var isMatch = TimeFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("10:20:30")]
    [TestCase("10:20:30.25")]
    [TestCase("24:00:00Z")]
    [TestCase("24:59:00+01:00")]
    [TestCase("10:60:30Z")]
    [TestCase("10:20:61Z")]
    [TestCase("22:59:60Z")]
    [TestCase("23:58:60Z")]
    [TestCase("23:59:60+00:30")]
    [TestCase("23:59:60+01:00")]
    [TestCase("23:59:60-01:00")]
    [TestCase("23:59:60-00:30")]
    [TestCase("1:20:30Z")]
    [TestCase("10:2:30Z")]
    [TestCase("10:20:3Z")]
    [TestCase("010:020:030Z")]
    [TestCase("1:0020:3Z")]
    [TestCase("10:20:30+24:00")]
    [TestCase("10:20:30+00:60")]
    [TestCase("10:20:30Z+00:30")]
    [TestCase("10:20:30+0130")]
    [TestCase("10:20:30+01")]
    [TestCase("10:20:30-1:000")]
    [TestCase("10:20:30#01:00")]
    [TestCase("10:20:30 CET")]
    [TestCase("10:20:30,25Z")]
    [TestCase("aa:bb:cc")]
    [TestCase("1৯:20:30Z")]
    [TestCase("2024-02-29T10:20:30Z")]
    [TestCase("10:20:30Z\n")]
    [TestCase("")]
    public void AnythingElseIsNoTime(string text)
    {
        var isMatch = TimeFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
