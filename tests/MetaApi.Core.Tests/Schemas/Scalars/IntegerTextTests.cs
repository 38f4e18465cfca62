using System.Globalization;
using System.Numerics;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class IntegerTextTests
{
    [TestCase("18", 18)]
    [TestCase("-3", -3)]
    [TestCase("0", 0)]
    [TestCase("-0", 0)]
    [TestCase("1.0", 1)]
    [TestCase("34.00", 34)]
    [TestCase("1e3", 1000)]
    [TestCase("1E+3", 1000)]
    [TestCase("1.5e1", 15)]
    [TestCase("1500e-2", 15)]
    [TestCase("0e400", 0)]
    [TestCase("0.000", 0)]
    [TestCase("2147483648", 2147483648)]
    [TestCase("-2147483649", -2147483649)]
    [TestCase("9007199254740993", 9007199254740993)]
    [TestCase("999999999999999999", 999999999999999999)]
    [TestCase("1000000000000000001", 1000000000000000001)]
    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("-9223372036854775808", long.MinValue)]
    [TestCase("9223372036854775807.0", long.MaxValue)]
    [TestCase("922337203685477580700e-2", long.MaxValue)]
    public void AnIntegerIsReadByItsValue(string text, long expected)
    {
        var result = IntegerText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, expected)));
    }

    [TestCase("1.5")]
    [TestCase("15e-1")]
    [TestCase("1e-400")]
    [TestCase("0.000000000000000000000000000000000000000000000000000001")]
    [TestCase("123456789012345678901234567890.5")]
    [TestCase("+34")]
    [TestCase("007")]
    [TestCase("-007")]
    [TestCase("00")]
    [TestCase("00.0")]
    public void WhatIsNoIntegerOfJsonIsMalformed(string text)
    {
        var result = IntegerText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.Malformed));
    }

    [TestCaseSource(typeof(NotNumbers), nameof(NotNumbers.All))]
    public void WhatIsNoNumberIsMalformedInEverySpelling(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var strict = IntegerText.TryParse(bytes, out _);
        var loose = IntegerText.TryParseLoose(bytes, out _);

        Assert.That((strict, loose), Is.EqualTo((ScalarResult.Malformed, ScalarResult.Malformed)));
    }

    [TestCase("9223372036854775808")]
    [TestCase("-9223372036854775809")]
    [TestCase("1e19")]
    [TestCase("1e400")]
    [TestCase("1e401")]
    [TestCase("1e-401")]
    [TestCase("0e999999999999999999999")]
    [TestCase("123456789012345678901234567890123456789012345678901234567890")]
    public void WhatALongCannotHoldIsOutOfRange(string text)
    {
        var result = IntegerText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.OutOfRange));
    }

    [Test]
    public void FourHundredDigitsAreReadAndOneMoreIsNot()
    {
        var fitting = "7." + new string('0', 399);
        var longer = fitting + "0";

        var first = IntegerText.TryParse(Encoding.UTF8.GetBytes(fitting), out var value);
        var second = IntegerText.TryParse(Encoding.UTF8.GetBytes(longer), out _);

        Assert.That((first, value, second), Is.EqualTo((ScalarResult.Ok, 7L, ScalarResult.OutOfRange)));
    }

    [TestCase("+34", 34)]
    [TestCase("-34", -34)]
    [TestCase("007", 7)]
    [TestCase("-007", -7)]
    [TestCase("+007.0", 7)]
    [TestCase("34.0", 34)]
    [TestCase("18", 18)]
    [TestCase("00000000000000000000000000000000000001", 1)]
    public void ALooseSpellingMayHaveAPlusAndLeadingZeros(string text, long expected)
    {
        var result = IntegerText.TryParseLoose(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, expected)));
    }

    [Test]
    public void EveryShiftOfTheDecimalPointMeansTheSameInteger()
    {
        var random = new Random(34);
        for (var round = 0; round < 5000; round++)
        {
            var digits = new BigInteger(random.NextInt64(long.MinValue, long.MaxValue)) >> random.Next(63);
            var shift = random.Next(0, 12);
            var text = string.Create(CultureInfo.InvariantCulture, $"{digits}{new string('0', shift)}e-{shift}");

            var result = IntegerText.TryParse(Encoding.UTF8.GetBytes(digits.IsZero ? "0" : text), out var value);

            Assert.That((result, new BigInteger(value)), Is.EqualTo((ScalarResult.Ok, digits)), text);
        }
    }
}
