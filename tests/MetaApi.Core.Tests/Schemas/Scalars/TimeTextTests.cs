using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class TimeTextTests
{
    [TestCase("00:00:00", 0)]
    [TestCase("10:20:30", 372300000000)]
    [TestCase("10:20:30.5", 372305000000)]
    [TestCase("10:20:30.000000100", 372300000001)]
    [TestCase("10:20:30.123456789", 372301234567)]
    [TestCase("23:59:59.9999999", 863999999999)]
    [TestCase("23:59:59.999999999999", 863999999999)]
    public void ATimeOfDayIsReadToTheTick(string text, long ticks)
    {
        var result = TimeText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, new TimeOnly(ticks))));
    }

    [TestCase("10:20")]
    [TestCase("10:20:3")]
    [TestCase("1:20:30")]
    [TestCase("24:00:00")]
    [TestCase("10:60:00")]
    [TestCase("10:20:61")]
    [TestCase("10:20:30.")]
    [TestCase("10:20:30,5")]
    [TestCase("10:20:30.5x")]
    [TestCase("10:20:30Z")]
    [TestCase("10:20:30+02:00")]
    [TestCase("10-20-30")]
    [TestCase("102030")]
    [TestCase("10:20:30 AM")]
    [TestCase(" 10:20:30")]
    [TestCase("10:20:30\0")]
    [TestCase("1٣:20:30")]
    [TestCase("10:20:30.1234567890123456789012345678901")]
    [TestCase("")]
    public void AnythingElseIsMalformed(string text)
    {
        var result = TimeText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.Malformed));
    }

    [TestCase("23:59:60")]
    [TestCase("10:20:60.5")]
    public void ALeapSecondIsNoTimeOfDay(string text)
    {
        var result = TimeText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.OutOfRange));
    }

    [TestCase("00:00:00")]
    [TestCase("10:20:30")]
    [TestCase("10:20:30.5")]
    [TestCase("10:20:30.0000001")]
    [TestCase("23:59:59.9999999")]
    public void ATimeIsWrittenAsShortAsItCanBe(string text)
    {
        var destination = new byte[TimeText.MaxLength];
        TimeText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        TimeText.Format(value, destination, out var written);

        Assert.That(Encoding.UTF8.GetString(destination, 0, written), Is.EqualTo(text));
    }
}
