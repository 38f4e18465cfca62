using System.Text;

namespace MetaApi.Tests.Threats;

/// <summary>750 spellings of paths around <c>/secret</c>: the 511 naughty strings in four places, and 239 that play with dots, slashes, escapes and look-alikes.</summary>
static class Spellings
{
    const int Count = 750;

    static readonly string[] Methods = ["GET", "get", "HEAD", "POST", "Delete", "DELETE", "OPTIONS", "TRACE", "FOO"];

    static readonly string[] Segments =
    [
        "secret", "Secret", "SECRET", "s%65cret", "%73%65%63%72%65%74", "s%2565cret", "secret%20", "secret%00", "secret%09", "secret.", "secret;a=b", "secret,",
        "secret%3F", "secret%23", "secret%2F", "%2Fsecret", "secret%5C", "secret\\", "./secret", "x/../secret", "x/%2e%2e/secret", "x%2F..%2Fsecret", "..%2Fsecret",
        "/secret", "//secret", "secret/", "secret//", "secret/.", "secret/x/..", "%2e/secret", ".%2Fsecret", "ſecret", "%C5%BFecret", "s\u0435cret", "secret%CC%81",
        "%zz", "%", "%ff", "secret%ff", "secret%C0%AF", "secret?", "secret?a", "?secret", "secret#x", "secret%0d%0a", "secret%7f", "secret%E2%80%8B", "%EF%BB%BFsecret",
    ];

    static readonly string[] Ends = ["", "/7", "/7/", "//7", "/%37", "/7%2F8", "/a/b", "/../secret/7"];

    public static IReadOnlyList<string> All { get; } =
    [
        .. NaughtyStrings.All.Select(Naughty)
            .Concat(from end in Ends from segment in Segments select $"/{segment}{end}")
            .Distinct(StringComparer.Ordinal).Take(Count),
    ];

    /// <summary>The lines of requests with each spelling and each method; all of them in a full run, else some by chance.</summary>
    public static string[] Lines(string prefix)
    {
        string[] all = [.. from path in All from method in Methods select $"{method} {prefix}{path}"];
        new Random(20_261).Shuffle(all);
        return all[..TestScale.Of(normal: 1500, full: all.Length)];
    }

    static string Naughty(string text, int number) => (number % 4) switch
    {
        0 => $"/secret/{Uri.EscapeDataString(text)}",
        1 => $"/{Uri.EscapeDataString(text)}/../secret/7",
        2 => $"/secret/{AsItStands(text)}",
        _ => $"/{AsItStands(text)}/secret{AsItStands(text)}",
    };

    /// <summary>Escaped only where the line of the request would end otherwise.</summary>
    static string AsItStands(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? Uri.EscapeDataString(rune.ToString()) : rune.ToString()));
}
