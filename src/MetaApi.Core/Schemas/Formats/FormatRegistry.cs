using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace MetaApi.Schemas.Formats;

/// <summary>The formats, by their name in JSON Schema and OpenAPI. Each is an assertion; an unknown one is a mistake.</summary>
internal static class FormatRegistry
{
    static readonly FrozenDictionary<string, FormatCheck> Checks = new Dictionary<string, FormatCheck>
    {
        ["byte"] = ByteFormat.IsMatch,
        ["date"] = DateFormat.IsMatch,
        ["date-time"] = DateTimeFormat.IsMatch,
        ["duration"] = DurationFormat.IsMatch,
        ["email"] = EmailFormat.IsMatch,
        ["hostname"] = HostnameFormat.IsMatch,
        ["ipv4"] = Ipv4Format.IsMatch,
        ["ipv6"] = Ipv6Format.IsMatch,
        ["time"] = TimeFormat.IsMatch,
        ["time-local"] = TimeLocalFormat.IsMatch,
        ["uri"] = UriFormat.IsMatch,
        ["uuid"] = UuidFormat.IsMatch,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In ordinal order, so that what lists them is the same every time.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. Checks.Keys.Order(StringComparer.Ordinal)];

    public static bool TryFind(string name, [NotNullWhen(true)] out FormatCheck? check) => Checks.TryGetValue(name, out check);
}
