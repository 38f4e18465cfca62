namespace MetaApi.Schemas.Scalars;

/// <summary>A number as digits and a power of ten, with no zero at either end of the digits: 1200 is 12 and 2.</summary>
internal struct ExactNumber
{
    const int MostDigits = 29;

    readonly int shift;
    UInt128 digits;
    int count;
    int zeros;

    public ExactNumber(NumberParts parts)
    {
        shift = parts.Exponent - parts.Fraction.Length;
        foreach (var digit in parts.Whole)
            Add(digit);
        foreach (var digit in parts.Fraction)
            Add(digit);
    }

    public readonly int Power => count == 0 ? 0 : zeros + shift;

    /// <summary>The value times ten to the <paramref name="scale"/>, if that is a whole number of at most 29 digits.</summary>
    public readonly bool TryScale(int scale, out UInt128 whole)
    {
        whole = digits;
        if (count == 0)
            return true;

        var missing = Power + scale;
        if (missing < 0 || count + missing > MostDigits)
            return false;

        for (; missing > 0; missing--)
            whole *= 10;

        return true;
    }

    void Add(byte digit)
    {
        if (digit == '0')
        {
            zeros += count == 0 ? 0 : 1;
            return;
        }

        count += zeros + 1;
        for (; zeros >= 0; zeros--)
            digits *= 10;

        digits += (uint)digit - '0';
        zeros = 0;
    }
}
