using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples.Texts;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>Texts at their limits, of each kind that patterns and formats have, and texts that just miss them.</summary>
internal static class TextAttempts
{
    /// <summary>One character that is two UTF-16 units, for lengths count characters.</summary>
    const string Astral = "𝄞";

    /// <summary>How much longer than asked for the shortest text of a pattern or format may be.</summary>
    const int MostLonger = 40;

    static readonly string[] Strangers = ["!", "no such value", "-", "0", "a", "A", "", " ", "\u00e9", "!!!!!!!!!!!!", "0000-00-00"];

    public static IEnumerable<Attempt> Valid(ValueShape shape)
    {
        foreach (var (text, number) in TextMaker.Suggested(shape).Where(t => shape.Accepts(t)).Take(4).Select((t, i) => (t, i)).Skip(1))
            yield return new(shape.Has("format") ? "format" : "pattern", $"another text of its kind ({number})", [TextMaker.Text(text)]);
        var least = TextMaker.Length(shape, "minLength").DefaultIfEmpty().Max();
        if (least > 0 || shape.Accepts(""))
            yield return new("minLength", least == 0 ? "an empty text" : "the shortest text", Enumerable.Range(least, MostLonger).SelectMany(length => Texts(shape, length)));
        foreach (var most in TextMaker.Length(shape, "maxLength").Take(1))
        {
            yield return new("maxLength", "the longest text", Texts(shape, most));
            if (most is > 0 and <= TextMaker.Longest && shape.Accepts(Astral))
                yield return new("maxLength", "the longest text in rare characters", [TextMaker.Text(string.Concat(Enumerable.Repeat(Astral, most)))]);
        }
    }

    public static IEnumerable<Attempt> Broken(ValueShape shape)
    {
        foreach (var least in TextMaker.Length(shape, "minLength").Where(l => l > 0).Take(1))
            yield return new("minLength", "one character too short", Texts(shape, least - 1));
        foreach (var most in TextMaker.Length(shape, "maxLength").Take(1))
            yield return new("maxLength", "one character too long", Texts(shape, most + 1));
        var good = TextMaker.Candidates(shape).Where(shape.Accepts).Take(3).Select(t => t!.GetValue<string>()).ToList();
        foreach (var attempt in TextMaker.Patterns(shape).Take(1).SelectMany(pattern => Misses(good, ["!", " ", "a", "0", .. PatternTexts.Strangers(pattern)])))
            yield return attempt;
        foreach (var _ in TextMaker.Formats(shape).Where(f => FormatTexts.Of(f).Any()).Take(1))
            yield return new("format", "of no such format", Strangers.Concat(Junk(good, g => [g + "!", g[..^1]]).Select(t => t!.GetValue<string>())).Select(TextMaker.Text));
    }

    static IEnumerable<Attempt> Misses(List<string> good, List<string> strangers) =>
    [
        new("pattern", "something else", Strangers.Concat(strangers).Concat(good.SelectMany(g => strangers.Select(s => s + g))).Select(TextMaker.Text)),
        new("pattern", "with something in front", Junk(good, g => strangers.Select(s => s + g))) { IsExtra = true },
        new("pattern", "with something behind", Junk(good, g => strangers.Select(s => g + s))) { IsExtra = true },
    ];

    static IEnumerable<JsonNode?> Texts(ValueShape shape, int length) => TextMaker.OfLength(shape, length).Select(TextMaker.Text);

    static IEnumerable<JsonNode?> Junk(List<string> good, Func<string, IEnumerable<string>> spoil) =>
        good.Where(g => g.Length > 0).SelectMany(spoil).Select(TextMaker.Text);
}
