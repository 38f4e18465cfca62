namespace MetaApi.Schemas.Scalars;

internal static class AsciiDigits
{
    /// <summary>The number that all of the text spells, or -1.</summary>
    public static int Read(ReadOnlySpan<byte> text)
    {
        var value = 0;
        foreach (var character in text)
        {
            var digit = (uint)character - '0';
            if (digit > 9)
                return -1;

            value = (value * 10) + (int)digit;
        }

        return value;
    }

    /// <summary>Fills the destination, with leading zeros where the value is shorter.</summary>
    public static void Write(int value, Span<byte> destination)
    {
        for (var position = destination.Length - 1; position >= 0; position--)
        {
            destination[position] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }
}
