using System.Collections.Frozen;

namespace MetaApi.OpenApi.Samples.Texts;

/// <summary>Texts of each format: ordinary ones first, then those at its edges.</summary>
internal static class FormatTexts
{
    static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["byte"] = ["AQID", "AQI=", "AQ==", ""],
        ["date"] = ["2024-06-15", "2024-02-29", "0001-01-01", "9999-12-31"],
        ["date-time"] = ["2024-06-15T10:30:00Z", "2024-02-29T23:59:59.999+02:00", "2024-06-15T10:30:00-11:30"],
        ["duration"] = ["PT1H", "P1D", "P1DT2H3M4S", "PT0S"],
        ["email"] = ["ann@example.com", "a.b+c@mail.example.org", "x@y"],
        ["hostname"] = ["example.com", "a", "xn--bcher-kva.example"],
        ["ipv4"] = ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
        ["ipv6"] = ["2001:db8::1", "::", "::ffff:192.0.2.1"],
        ["time"] = ["10:30:00Z", "23:59:59.5+01:00"],
        ["time-local"] = ["10:30:00", "23:59:59", "00:00:00"],
        ["uri"] = ["https://example.com/a", "urn:isbn:0451450523", "mailto:ann@example.com"],
        ["uuid"] = ["3fa85f64-5717-4562-b3fc-2c963f66afa6", "00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Of(string format) => Known.GetValueOrDefault(format, []);

    /// <summary>Texts of a format with so many characters, where it has any number of them.</summary>
    public static IEnumerable<string> OfLength(string format, int length) => format switch
    {
        "email" => Around("", "@example.com", length).Concat(Of(format)).Append("a@" + Labels(length - 2)),
        "hostname" => [Labels(length)],
        "uri" => Around("https://example.com/", "", length),
        "byte" => length % 4 == 0 ? [new string('A', length)] : [],
        _ => Of(format),
    };

    static IEnumerable<string> Around(string head, string tail, int length) =>
        length > head.Length + tail.Length ? [head + new string('a', length - head.Length - tail.Length) + tail] : [];

    /// <summary>A host name of short labels.</summary>
    static string Labels(int length) => string.Concat(Enumerable.Range(0, Math.Max(0, length)).Select(i => i % 32 == 31 && i < length - 1 ? '.' : 'a'));
}
