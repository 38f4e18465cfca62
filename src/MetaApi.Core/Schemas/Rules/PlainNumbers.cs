using System.Globalization;
using System.Numerics;

namespace MetaApi.Schemas.Rules;

/// <summary>
/// Compares numbers by value, exactly where both are <see cref="long"/> or <see cref="decimal"/>. A number is read as
/// <see cref="double"/> only where it is neither, so a double never equals one of them.
/// </summary>
internal static class PlainNumbers
{
    public static bool IsNumber(object? value) => value is long or decimal or double;

    public static bool IsWhole(object number) => number switch
    {
        long => true,
        decimal exact => decimal.IsInteger(exact),
        _ => double.IsInteger((double)number),
    };

    public static int Compare(object first, object second) =>
        first is double || second is double ? Nearest(first).CompareTo(Nearest(second)) : Exact(first).CompareTo(Exact(second));

    public static bool AreEqual(object first, object second) =>
        first is double || second is double ? first.Equals(second) : Exact(first) == Exact(second);

    /// <summary>Of the digits as a text, whose hash is another in every process: a list of numbers cannot be made to collide.</summary>
    public static int HashOf(object number)
    {
        Span<char> digits = stackalloc char[64];
        var length = 0;
        var fits = number is double nearest
            ? nearest.TryFormat(digits, out length, "R", CultureInfo.InvariantCulture)
            : WithoutZeros(Exact(number)).TryFormat(digits, out length, default, CultureInfo.InvariantCulture);
        return fits ? string.GetHashCode(digits[..length]) : 0;
    }

    /// <summary>The number as a figure of a failure; as a text where it is too large or too small for a decimal.</summary>
    public static object Figure(object number) =>
        number is double nearest ? nearest.ToString("R", CultureInfo.InvariantCulture) : number;

    public static bool IsMultiple(object number, object divisor)
    {
        var (whole, power) = Parts(number);
        var (unit, unitPower) = Parts(divisor);
        return power.IsOne && unitPower.IsOne ? whole % unit == 0 : whole * unitPower % (unit * power) == 0;
    }

    static double Nearest(object number) => number switch
    {
        long whole => whole,
        decimal exact => (double)exact,
        _ => (double)number,
    };

    static decimal Exact(object number) => number is long whole ? whole : (decimal)number;

    /// <summary>1.50 as 1.5: a division gives the fewest digits that say the same.</summary>
    static decimal WithoutZeros(decimal number) => number == 0 ? 0 : number / 1.0000000000000000000000000000m;

    /// <summary>The number as a fraction, without its sign where it has a point.</summary>
    static (BigInteger Whole, BigInteger Divisor) Parts(object number) => number switch
    {
        long whole => (whole, BigInteger.One),
        decimal exact => Parts(exact),
        _ => Parts((double)number),
    };

    static (BigInteger Whole, BigInteger Divisor) Parts(decimal number)
    {
        var scale = number.Scale;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = new BigInteger(new decimal(bits[0], bits[1], bits[2], false, 0));
        return (digits, BigInteger.Pow(10, scale));
    }

    static (BigInteger Whole, BigInteger Divisor) Parts(double number)
    {
        const int mantissaBits = 52;
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(number));
        var exponent = (int)(bits >> mantissaBits);
        var mantissa = (bits & ((1L << mantissaBits) - 1)) | (exponent == 0 ? 0 : 1L << mantissaBits);
        var power = Math.Max(exponent, 1) - 1075;
        return power >= 0 ? (new BigInteger(mantissa) << power, BigInteger.One) : (mantissa, BigInteger.One << -power);
    }
}
