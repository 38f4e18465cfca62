using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class DateTextTests
{
    [TestCase("2024-02-29", 2024, 2, 29)]
    [TestCase("2000-02-29", 2000, 2, 29)]
    [TestCase("2023-04-30", 2023, 4, 30)]
    [TestCase("0001-01-01", 1, 1, 1)]
    [TestCase("9999-12-31", 9999, 12, 31)]
    public void ADayOfTheCalendarIsADate(string text, int year, int month, int day)
    {
        var result = DateText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, new DateOnly(year, month, day))));
    }

    [TestCase("2024-02-30")]
    [TestCase("2023-02-29")]
    [TestCase("1900-02-29")]
    [TestCase("2024-04-31")]
    [TestCase("2024-13-01")]
    [TestCase("2024-00-10")]
    [TestCase("2024-10-00")]
    [TestCase("2024-1-10")]
    [TestCase("2024-10-1")]
    [TestCase("24-10-10")]
    [TestCase("02024-10-10")]
    [TestCase("+2024-10-1")]
    [TestCase("-024-10-10")]
    [TestCase("2024/10/10")]
    [TestCase("20241010")]
    [TestCase("2024-W10-1")]
    [TestCase("2024-010")]
    [TestCase("2024-10-10Z")]
    [TestCase("2024-10-10T00:00:00Z")]
    [TestCase(" 2024-10-10")]
    [TestCase("2024-10-10 ")]
    [TestCase("2024-10-1\0")]
    [TestCase("2024-10-1٣")]
    [TestCase("10/10/2024")]
    [TestCase("")]
    public void AnythingElseIsMalformed(string text)
    {
        var result = DateText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.Malformed));
    }

    [TestCase("0000-02-29")]
    [TestCase("0000-12-31")]
    public void TheYearZeroIsOutOfRange(string text)
    {
        var result = DateText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.OutOfRange));
    }

    [TestCase("0001-01-01")]
    [TestCase("0987-06-05")]
    [TestCase("2024-02-29")]
    [TestCase("9999-12-31")]
    public void ADateIsWrittenAsItIsRead(string text)
    {
        var written = new byte[DateText.Length];
        DateText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        DateText.Format(value, written);

        Assert.That(Encoding.UTF8.GetString(written), Is.EqualTo(text));
    }
}
