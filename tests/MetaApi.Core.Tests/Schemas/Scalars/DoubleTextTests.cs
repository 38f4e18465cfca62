using System.Globalization;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class DoubleTextTests
{
    [TestCase("19.99", 19.99)]
    [TestCase("0.1", 0.1)]
    [TestCase("-2.5e-3", -0.0025)]
    [TestCase("1.7976931348623157e308", double.MaxValue)]
    [TestCase("4.9e-324", double.Epsilon)]
    [TestCase("1e-400", 0.0)]
    [TestCase("9007199254740993", 9007199254740992.0)]
    [TestCase("123456789012345678", 123456789012345680.0)]
    [TestCase("0.30000000000000004", 0.30000000000000004)]
    public void ADoubleIsTheNearestOne(string text, double expected)
    {
        var result = DoubleText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, expected)));
    }

    [TestCase("-0")]
    [TestCase("-0.0")]
    [TestCase("-0e5")]
    public void ANegativeZeroStaysNegative(string text)
    {
        DoubleText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That(double.IsNegative(value), Is.True);
    }

    [TestCase("1e309")]
    [TestCase("-1e400")]
    [TestCase("1.8e308")]
    [TestCase("1e401")]
    [TestCase("1e-401")]
    public void AnInfinityIsOutOfRange(string text)
    {
        var result = DoubleText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.OutOfRange));
    }

    [TestCaseSource(typeof(NotNumbers), nameof(NotNumbers.All))]
    public void WhatIsNoNumberIsMalformedInEverySpelling(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var strict = DoubleText.TryParse(bytes, out _);
        var loose = DoubleText.TryParseLoose(bytes, out _);

        Assert.That((strict, loose), Is.EqualTo((ScalarResult.Malformed, ScalarResult.Malformed)));
    }

    [TestCase("+1.5", 1.5)]
    [TestCase("007.25", 7.25)]
    public void ALooseSpellingMayHaveAPlusAndLeadingZeros(string text, double expected)
    {
        var strict = DoubleText.TryParse(Encoding.UTF8.GetBytes(text), out _);
        var loose = DoubleText.TryParseLoose(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((strict, loose, value), Is.EqualTo((ScalarResult.Malformed, ScalarResult.Ok, expected)));
    }

    [Test]
    public void ShortNumbersAreRoundedLikeAllOthers()
    {
        var random = new Random(53);
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{random.NextInt64() >> random.Next(6, 63)}.{random.Next(1_000_000)}");

            DoubleText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

            Assert.That(value, Is.EqualTo(double.Parse(text, CultureInfo.InvariantCulture)), text);
        }
    }
}
