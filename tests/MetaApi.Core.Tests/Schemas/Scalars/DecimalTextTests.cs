using System.Globalization;
using System.Numerics;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class DecimalTextTests
{
    [TestCase("0", "0")]
    [TestCase("19.99", "19.99")]
    [TestCase("-0.5", "-0.5")]
    [TestCase("1e3", "1000")]
    [TestCase("1.5E-3", "0.0015")]
    [TestCase("12345678901234567890.5", "12345678901234567890.5")]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [TestCase("7.9228162514264337593543950335e28", "79228162514264337593543950335")]
    [TestCase("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [TestCase("1e-28", "0.0000000000000000000000000001")]
    [TestCase("1e28", "10000000000000000000000000000")]
    [TestCase("0e-400", "0")]
    public void ADecimalIsReadExactly(string text, string expected)
    {
        var result = DecimalText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, decimal.Parse(expected, CultureInfo.InvariantCulture))));
    }

    [TestCase("1.50", "1.50")]
    [TestCase("10.00", "10.00")]
    [TestCase("1.500e0", "1.500")]
    [TestCase("12345678901234567890.50", "12345678901234567890.50")]
    [TestCase("1.00000000000000000000000000000000000000", "1.0000000000000000000000000000")]
    [TestCase("79228162514264337593543950335.00", "79228162514264337593543950335")]
    public void TheScaleStaysAsWrittenWhereItFits(string text, string expected)
    {
        DecimalText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That(value.ToString(CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [TestCase("79228162514264337593543950336")]
    [TestCase("-79228162514264337593543950336")]
    [TestCase("123456789012345678901234567890")]
    [TestCase("0.12345678901234567890123456789")]
    [TestCase("1e29")]
    [TestCase("1e-29")]
    [TestCase("1e400")]
    [TestCase("1e401")]
    [TestCase("7922816251426433759354395033.55")]
    public void WhatADecimalCannotHoldExactlyIsOutOfRange(string text)
    {
        var result = DecimalText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.OutOfRange));
    }

    [TestCaseSource(typeof(NotNumbers), nameof(NotNumbers.All))]
    public void WhatIsNoNumberIsMalformedInEverySpelling(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var strict = DecimalText.TryParse(bytes, out _);
        var loose = DecimalText.TryParseLoose(bytes, out _);

        Assert.That((strict, loose), Is.EqualTo((ScalarResult.Malformed, ScalarResult.Malformed)));
    }

    [TestCase("+1.50", 1.5)]
    [TestCase("007.25", 7.25)]
    public void ALooseSpellingMayHaveAPlusAndLeadingZeros(string text, decimal expected)
    {
        var strict = DecimalText.TryParse(Encoding.UTF8.GetBytes(text), out _);
        var loose = DecimalText.TryParseLoose(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((strict, loose, value), Is.EqualTo((ScalarResult.Malformed, ScalarResult.Ok, expected)));
    }

    [Test]
    public void AnyDigitsAreReadExactlyOrNotAtAll()
    {
        var random = new Random(28);
        for (var round = 0; round < 5000; round++)
        {
            var digits = new BigInteger(random.NextInt64()) * random.NextInt64() >> random.Next(100);
            var exponent = random.Next(-32, 4);
            var text = string.Create(CultureInfo.InvariantCulture, $"{digits}e{exponent}");

            var result = DecimalText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

            Assert.That(result == ScalarResult.Ok ? Scaled(value) : null, Is.EqualTo(Fits(digits, exponent)), text);
        }
    }

    static BigInteger? Fits(BigInteger digits, int exponent)
    {
        for (; exponent < 0 && digits % 10 == 0 && !digits.IsZero; exponent++)
            digits /= 10;

        var whole = digits * BigInteger.Pow(10, Math.Max(exponent, 0));
        var fits = digits.IsZero || (whole <= new BigInteger(decimal.MaxValue) && exponent >= -28);
        return fits ? whole * BigInteger.Pow(10, 40 + Math.Min(exponent, 0)) : null;
    }

    static BigInteger? Scaled(decimal value)
    {
        var parts = decimal.GetBits(value);
        var digits = ((new BigInteger((uint)parts[2]) << 64) | (new BigInteger((uint)parts[1]) << 32) | (uint)parts[0]);
        return digits * BigInteger.Pow(10, 40 - value.Scale);
    }
}
