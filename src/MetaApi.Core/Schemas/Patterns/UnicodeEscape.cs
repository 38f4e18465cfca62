using System.Globalization;

namespace MetaApi.Schemas.Patterns;

/// <summary>What follows <c>\u</c>: four digits, two such escapes that are one character beyond the BMP, or digits in braces.</summary>
internal static class UnicodeEscape
{
    const int UnitDigits = 4;

    /// <summary>The code point, or null where there is none.</summary>
    public static int? Read(PatternCursor cursor)
    {
        if (cursor.TryTake("{"))
            return ReadBraced(cursor.TakeUntil('}'));
        if (cursor.PeekHex(0, UnitDigits) is not { } lead)
            return null;

        cursor.Skip(UnitDigits);
        var trail = cursor.IsAt(@"\u") ? cursor.PeekHex(2, UnitDigits) : null;
        if (lead is < 0xD800 or > 0xDBFF || trail is not (>= 0xDC00 and <= 0xDFFF))
            return lead;

        cursor.Skip(2 + UnitDigits);
        return char.ConvertToUtf32((char)lead, (char)trail.Value);
    }

    static int? ReadBraced(string digits)
    {
        var significant = digits.TrimStart('0').PadLeft(Math.Min(digits.Length, 1), '0');
        return int.TryParse(significant, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            && codePoint is >= 0 and <= CodePoint.Largest
                ? codePoint
                : null;
    }
}
