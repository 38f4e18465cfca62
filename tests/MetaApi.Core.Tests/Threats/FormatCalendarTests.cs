using System.Globalization;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Dates and times by the calendar, beside the cases that are written down for each format.</summary>
public sealed class FormatCalendarTests
{
    static readonly int[] Years = [1900, 2000, 2023, 2024];

    static readonly int[] Days = [0, 1, 28, 29, 30, 31, 32];

    [Test]
    public async Task ADateIsOneOfTheCalendarAloneAndWithATime()
    {
        var cases = 0;
        foreach (var (year, month, day) in from year in Years from month in Enumerable.Range(0, 14) from day in Days select (year, month, day))
        {
            var isDay = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
            var date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

            Assert.That(await IsReadAsync(Schema.Date, date), Is.EqualTo(isDay), date);
            Assert.That(await IsReadAsync(Schema.String.Format("date"), date), Is.EqualTo(isDay), date);
            Assert.That(await IsReadAsync(Schema.DateTime, date + "T23:59:59Z"), Is.EqualTo(isDay), date);
            cases += 3;
        }
        Assert.That(cases, Is.GreaterThan(764));
    }

    static async Task<bool> IsReadAsync(Schema schema, string text) => !(await Bodies.ReadAsync(schema, $"\"{text}\"")).StartsWith("body", StringComparison.Ordinal);
}
