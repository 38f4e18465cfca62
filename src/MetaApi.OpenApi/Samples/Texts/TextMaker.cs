using System.Globalization;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples.Texts;

/// <summary>Texts to try for a shape, as its patterns, formats and lengths suggest.</summary>
internal static class TextMaker
{
    /// <summary>The longest text that is made.</summary>
    public const int Longest = 200_000;

    const string Plain = "text";

    public static IEnumerable<JsonNode?> Candidates(ValueShape shape)
    {
        var (least, most) = (Length(shape, "minLength").DefaultIfEmpty().Max(), Length(shape, "maxLength").DefaultIfEmpty(int.MaxValue).Min());
        return Suggested(shape)
            .Concat(OfLength(shape, Math.Clamp(Plain.Length, least, Math.Max(least, most))))
            .Concat(OfLength(shape, least))
            .Select(Text);
    }

    /// <summary>Texts that patterns and formats suggest.</summary>
    public static IEnumerable<string> Suggested(ValueShape shape) => Formats(shape).SelectMany(FormatTexts.Of)
        .Concat(Patterns(shape).SelectMany(PatternTexts.Of))
        .Distinct();

    /// <summary>Texts of so many characters.</summary>
    public static IEnumerable<string> OfLength(ValueShape shape, int length)
    {
        if (length is < 0 or > Longest)
            return [];
        return Formats(shape).SelectMany(f => FormatTexts.OfLength(f, length))
            .Concat(Patterns(shape).SelectMany(p => PatternTexts.OfLength(p, length)))
            .Concat(Patterns(shape).SelectMany(p => PatternTexts.OfLength(p, length).Select(t => t.PadRight(length, 'a'))))
            .Append(string.Concat(Enumerable.Repeat(Plain, (length / Plain.Length) + 1))[..length])
            .Where(t => new StringInfo(t).LengthInTextElements == length || t.Length == length)
            .Distinct();
    }

    /// <summary>Texts that count.</summary>
    public static IEnumerable<JsonNode?> Numbered(ValueShape shape, int most)
    {
        var least = Length(shape, "minLength").DefaultIfEmpty().Max();
        return Enumerable.Range(1, most).Select(i => Text(i.ToString(CultureInfo.InvariantCulture).PadLeft(least, '0')));
    }

    public static IEnumerable<string> Formats(ValueShape shape) => shape.All("format").Select(f => f.GetString()!).Distinct();

    public static IEnumerable<string> Patterns(ValueShape shape) => shape.All("pattern").Select(p => p.GetString()!).Distinct();

    public static IEnumerable<int> Length(ValueShape shape, string keyword) =>
        NumberRange.Numbers(shape, keyword).Select(n => (int)Math.Min(n, int.MaxValue));

    public static JsonNode? Text(string text) => JsonValue.Create(text);
}
