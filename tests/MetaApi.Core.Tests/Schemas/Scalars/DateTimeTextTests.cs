using System.Globalization;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class DateTimeTextTests
{
    [TestCase("2024-02-29T10:20:30Z", "2024-02-29 10:20:30 +00:00")]
    [TestCase("2024-02-29t10:20:30z", "2024-02-29 10:20:30 +00:00")]
    [TestCase("2024-02-29T10:20:30+02:00", "2024-02-29 10:20:30 +02:00")]
    [TestCase("2024-02-29T10:20:30-11:30", "2024-02-29 10:20:30 -11:30")]
    [TestCase("2024-02-29T10:20:30-00:00", "2024-02-29 10:20:30 +00:00")]
    [TestCase("2024-02-29T10:20:30.1Z", "2024-02-29 10:20:30.1 +00:00")]
    [TestCase("2024-02-29T10:20:30.1234567Z", "2024-02-29 10:20:30.1234567 +00:00")]
    [TestCase("2024-02-29T10:20:30.123456799Z", "2024-02-29 10:20:30.1234567 +00:00")]
    [TestCase("2024-02-29T10:20:30.99999999999999Z", "2024-02-29 10:20:30.9999999 +00:00")]
    [TestCase("0001-01-01T00:00:00Z", "0001-01-01 00:00:00 +00:00")]
    [TestCase("9999-12-31T23:59:59.9999999Z", "9999-12-31 23:59:59.9999999 +00:00")]
    public void AnInstantIsReadWithItsOffset(string text, string expected)
    {
        var result = DateTimeText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        var instant = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);
        Assert.That((result, value, value.Offset), Is.EqualTo((ScalarResult.Ok, instant, instant.Offset)));
    }

    [TestCase("2016-12-31T23:59:60Z")]
    [TestCase("2016-12-31T23:59:60.75Z")]
    [TestCase("2017-01-01T01:59:60+02:00")]
    [TestCase("2016-12-31T15:59:60-08:00")]
    public void ALeapSecondIsTheLastTickBeforeMidnightInUtc(string text)
    {
        var result = DateTimeText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        var midnight = new DateTimeOffset(2017, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, midnight.AddTicks(-1))));
    }

    [TestCase("2024-02-30T10:20:30Z")]
    [TestCase("2024-02-29T24:00:00Z")]
    [TestCase("2024-02-29T10:60:00Z")]
    [TestCase("2024-02-29T10:20:61Z")]
    [TestCase("2016-12-31T22:59:60Z")]
    [TestCase("2016-12-31T23:58:60Z")]
    [TestCase("2016-12-31T23:59:60+02:00")]
    [TestCase("2024-02-29T10:20:30")]
    [TestCase("2024-02-29T10:20Z")]
    [TestCase("2024-02-29 10:20:30Z")]
    [TestCase("2024-02-29T10:20:30.Z")]
    [TestCase("2024-02-29T10:20:30,5Z")]
    [TestCase("2024-02-29T10:20:30+2:00")]
    [TestCase("2024-02-29T10:20:30+0200")]
    [TestCase("2024-02-29T10:20:30+02")]
    [TestCase("2024-02-29T10:20:30+24:00")]
    [TestCase("2024-02-29T10:20:30+02:60")]
    [TestCase("2024-02-29T10:20:30+02:00Z")]
    [TestCase("2024-02-29T10:20:30 Z")]
    [TestCase("2024-02-29T10:20:30Z ")]
    [TestCase("2024-02-29T10:20:30Z\0")]
    [TestCase("2024-02-29T1٣:20:30Z")]
    [TestCase("2024-060T10:20:30Z")]
    [TestCase("2024-02-29")]
    [TestCase("2024-02-29T")]
    [TestCase("12:00")]
    [TestCase("")]
    public void AnythingElseIsMalformed(string text)
    {
        var result = DateTimeText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.Malformed));
    }

    [TestCase("0000-01-01T00:00:00Z")]
    [TestCase("0001-01-01T00:00:00+00:01")]
    [TestCase("9999-12-31T23:59:59-00:01")]
    [TestCase("2024-02-29T10:20:30+14:01")]
    [TestCase("2024-02-29T10:20:30-23:59")]
    public void WhatDotNetCannotHoldIsOutOfRange(string text)
    {
        var result = DateTimeText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.OutOfRange));
    }

    [TestCase("2024-02-29T10:20:30Z")]
    [TestCase("2024-02-29T10:20:30.5Z")]
    [TestCase("2024-02-29T10:20:30.0000001+02:00")]
    [TestCase("2024-02-29T10:20:30-11:30")]
    [TestCase("0001-01-01T00:00:00Z")]
    public void AnInstantIsWrittenAsShortAsItCanBe(string text)
    {
        DateTimeText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        var written = Write(value);

        Assert.That(written, Is.EqualTo(text));
    }

    [Test, SetCulture("th-TH")]
    public void WhatIsWrittenIsReadBackInAnyCalendar()
    {
        var random = new Random(3339);
        for (var round = 0; round < 5000; round++)
        {
            var instant = new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.Zero)
                .ToOffset(TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1)));

            var text = Write(instant);
            DateTimeText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

            Assert.That((value, value.Offset), Is.EqualTo((instant, instant.Offset)), text);
        }
    }

    static string Write(DateTimeOffset value)
    {
        var destination = new byte[DateTimeText.MaxLength];
        DateTimeText.Format(value, destination, out var written);
        return Encoding.UTF8.GetString(destination, 0, written);
    }
}
