using System.Globalization;
using MetaApi.Schemas.Reading;

namespace MetaApi.Calls.Conditions;

/// <summary>A date of HTTP, in the usual form and the two old ones that recipients still take (RFC 9110, section 5.6.7).</summary>
internal static class HttpDate
{
    const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    static readonly string[] Formats = ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'"];

    /// <summary>The date of a header; null when it is missing, repeated or no date, which all are to be passed over.</summary>
    public static DateTimeOffset? Of(in TextValues header)
    {
        if (header.Count != 1)
            return null;
        var text = header[0];
        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, Utc, out var date)
            || DateTimeOffset.TryParseExact(text, "ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, Utc | DateTimeStyles.AllowInnerWhite, out date)
                ? date
                : null;
    }

    public static string Text(DateTimeOffset date) => date.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The date as far as a header can tell it: in whole seconds.</summary>
    public static DateTimeOffset Whole(DateTimeOffset date) => date.AddTicks(-(date.Ticks % TimeSpan.TicksPerSecond));
}
