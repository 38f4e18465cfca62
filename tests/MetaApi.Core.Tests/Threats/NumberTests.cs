using System.Globalization;
using System.Numerics;
using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>A number comes back by its value, or not at all: never another one.</summary>
public sealed class NumberTests
{
    static readonly string[] Bounds =
    [
        "2147483647", "2147483648", "-2147483648", "-2147483649", "9007199254740991", "9007199254740992", "9007199254740993", "-9007199254740993",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "79228162514264337593543950335", "79228162514264337593543950336", "-79228162514264337593543950335", "-79228162514264337593543950336",
        "0.1", "1.0", "1e3", "1.5", "-0", "-0.0", "1E+2", "1e-2", "100e-2", "1e400", "-1e400", "1e-400", "4.9e-324", "1.7976931348623157e308", "1.7976931348623159e308",
        "0.30000000000000004", "1.000000000000000000000000000001",
        new('9', 400), new('9', 401), "1" + new string('0', 399), "0." + new string('0', 398) + "1", "1e99999999999", "1e-99999999999",
    ];

    static IEnumerable<string> Texts => JsonFiles.Disputed.Concat(JsonFiles.Transform)
        .Where(f => f.Name.StartsWith("i_number", StringComparison.Ordinal) || f.Name.StartsWith("number_", StringComparison.Ordinal))
        .Select(f => System.Text.Encoding.UTF8.GetString(f.Bytes).Trim().Trim('[', ']'))
        .Concat(Bounds);

    static readonly TestCaseData<Schema, Kind>[] Kinds =
    [
        new(Schema.Of<int>(), Kind.Exact) { TestName = "ANumberComesBackOrIsRefused(int)" },
        new(Schema.Of<long>(), Kind.Exact) { TestName = "ANumberComesBackOrIsRefused(long)" },
        new(Schema.Of<decimal>(), Kind.Exact) { TestName = "ANumberComesBackOrIsRefused(decimal)" },
        new(Schema.Of<double>(), Kind.Double) { TestName = "ANumberComesBackOrIsRefused(double)" },
        new(Schema.Integer, Kind.Exact) { TestName = "ANumberComesBackOrIsRefused(integer)" },
        new(Schema.Number, Kind.Exact) { TestName = "ANumberComesBackOrIsRefused(number)" },
        new(Schema.Any, Kind.Double) { TestName = "ANumberComesBackOrIsRefused(any)" },
    ];

    public enum Kind
    {
        Exact,
        Double,
    }

    [TestCaseSource(nameof(Kinds))]
    public async Task ANumberComesBackOrIsRefused(Schema schema, Kind kind)
    {
        foreach (var text in Texts)
        {
            var answer = await Bodies.EchoAsync(schema, text);

            Assert.That(answer.Status, Is.EqualTo(200).Or.EqualTo(400), $"{text}: {answer.Fault}");
            if (answer.Status == 200)
                Assert.That(IsSame(text, answer.Body, kind), Is.True, $"{text} came back as {answer.Body}");
        }
    }

    [Test]
    public void ThereAreTenFilesOfEachKind() => Assert.That(Texts.Count() - Bounds.Length, Is.EqualTo(20));

    /// <summary>A double is the nearest there is; anything else is the number itself.</summary>
    static bool IsSame(string sent, string came, Kind kind) => Fraction(sent) == Fraction(came)
        || (kind is Kind.Double && double.Parse(sent, CultureInfo.InvariantCulture).Equals(JsonDocument.Parse(came).RootElement.GetDouble()));

    /// <summary>The digits without zeros at their ends, and the power of ten behind them.</summary>
    static (BigInteger Digits, long Exponent) Fraction(string text)
    {
        var parts = text.ToUpperInvariant().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var exponent = (parts.Length > 1 ? long.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (point < 0 ? 0 : parts[0].Length - point - 1);
        for (; !digits.IsZero && digits % 10 == 0; digits /= 10)
            exponent++;
        return (digits, digits.IsZero ? 0 : exponent);
    }
}
