namespace MetaApi.Core.Tests.Schemas.Scalars;

/// <summary>Texts that some parser of .NET or of another language takes for a number.</summary>
static class NotNumbers
{
    public static readonly string[] All =
    [
        "", " ", " 1", "1 ", "\t1", "1\n", "5\0", "\05", "1_000", "1,000", "1,5", "1'000", "0x1", "0b1", "1e", "1e+", "1e-", "1e1.5",
        "e1", ".5", "5.", ".", "-", "+", "--1", "+-1", "1-", "1+1", "1e1e1", "1.2.3", "NaN", "Infinity", "-Infinity", "∞", "null", "true",
        "one", "(1)", "$1", "1%", "1L", "1f", "1d", "1m", "٣", "５", "१", "−1", "\uFEFF1", "1\u00A0", "[1]", "\"1\"",
    ];
}
