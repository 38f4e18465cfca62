namespace MetaApi.Schemas.Formats;

/// <summary>
/// RFC 3339 appendix A. Units stand in order and without a gap between them: <c>P1Y2M</c> and <c>PT2M3S</c>, but neither
/// <c>P1Y2D</c> nor <c>P1DT</c>. Weeks stand alone.
/// </summary>
internal static class DurationFormat
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != 'P')
            return false;

        var body = text[1..];
        if (body[^1] == 'W')
            return AreParts(body, "W");

        var split = body.IndexOf('T');
        if (split < 0)
            return AreParts(body, "YMD");

        return (split == 0 || AreParts(body[..split], "YMD")) && AreParts(body[(split + 1)..], "HMS");
    }

    static bool AreParts(ReadOnlySpan<char> text, ReadOnlySpan<char> units)
    {
        var next = -1;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            var unit = digits < 1 ? -1 : units.IndexOf(text[digits]);
            if (unit < 0 || (next >= 0 && unit != next))
                return false;

            next = unit + 1;
            text = text[(digits + 1)..];
        }

        return next > 0;
    }
}
