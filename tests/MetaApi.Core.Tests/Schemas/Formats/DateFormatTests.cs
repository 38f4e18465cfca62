using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class DateFormatTests
{
    [TestCase("2024-02-29")]
    [TestCase("1999-12-31")]
    [TestCase("0000-02-29")]
    [TestCase("0400-02-29")]
    [TestCase("0001-01-01")]
    [TestCase("2023-11-30")]
    public void ADayOfTheGregorianCalendarIsADate(string text)
    {
        var isMatch = DateFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("2023-02-29")]
    [TestCase("2100-02-29")]
    [TestCase("0100-02-29")]
    [TestCase("2024-11-31")]
    [TestCase("2024-13-01")]
    [TestCase("2024-00-01")]
    [TestCase("2024-01-00")]
    [TestCase("2024-1-01")]
    [TestCase("2024-01-1")]
    [TestCase("24-01-01")]
    [TestCase("12024-01-01")]
    [TestCase("+2024-01-01")]
    [TestCase("-2024-01-01")]
    [TestCase("2024/01/01")]
    [TestCase("2024.01.01")]
    [TestCase("20240101")]
    [TestCase("2024-W05")]
    [TestCase("2024-W05-2")]
    [TestCase("2024-061")]
    [TestCase("2024-01-01Z")]
    [TestCase("2024-01-01T00:00:00Z")]
    [TestCase(" 2024-01-01")]
    [TestCase("2024-01-01 ")]
    [TestCase("2024-01-01\n")]
    [TestCase("2024 -01-01")]
    [TestCase("2024--01-01")]
    [TestCase("YYYY-MM-DD")]
    [TestCase("২০২৪-01-01")]
    [TestCase("2024-0১-01")]
    [TestCase("")]
    public void AnythingElseIsNoDate(string text)
    {
        var isMatch = DateFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
