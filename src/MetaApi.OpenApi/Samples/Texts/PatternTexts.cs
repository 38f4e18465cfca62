using System.Text;
using MetaApi.Schemas.Patterns;

namespace MetaApi.OpenApi.Samples.Texts;

/// <summary>Texts that follow the structure of a pattern. What anchors inside it ask for is not looked at, so each text is to be judged.</summary>
internal sealed class PatternTexts
{
    const string Preferred = "a1A0b-_ .";

    readonly StringBuilder text = new();

    /// <summary>Which of several ways to take.</summary>
    readonly int turn;

    /// <summary>How many characters more than necessary are wanted.</summary>
    int extra;

    PatternTexts(int turn, int extra) => (this.turn, this.extra) = (turn, extra);

    /// <summary>Short texts in several ways, then longer ones.</summary>
    public static IEnumerable<string> Of(string pattern)
    {
        var node = PatternParser.Parse(pattern);
        return Enumerable.Range(0, 12).SelectMany(turn => new[] { 1, 0, 3 }.Select(extra => new PatternTexts(turn, extra).Spell(node)));
    }

    /// <summary>Texts of a length, as near as repetitions allow.</summary>
    public static IEnumerable<string> OfLength(string pattern, int length)
    {
        var node = PatternParser.Parse(pattern);
        for (var turn = 0; turn < 4; turn++)
            yield return new PatternTexts(turn, Math.Max(0, length - new PatternTexts(turn, 0).Spell(node).Length)).Spell(node);
    }

    /// <summary>Characters that some place of a pattern does not take.</summary>
    public static IEnumerable<string> Strangers(string pattern) => PatternParser.Parse(pattern).SelfAndDescendants()
        .OfType<PatternNode.Characters>()
        .Select(c => new PatternTexts(0, 0).Pick(c.Set.Complement()))
        .Distinct();

    string Spell(PatternNode node)
    {
        Write(node);
        return text.ToString();
    }

    void Write(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Characters characters:
                text.Append(Pick(characters.Set));
                break;
            case PatternNode.Sequence sequence:
                foreach (var item in sequence.Items)
                    Write(item);
                break;
            case PatternNode.Choice { Options.IsEmpty: false } choice:
                Write(choice.Options[turn % choice.Options.Length]);
                break;
            case PatternNode.Repetition repetition:
                Repeat(repetition);
                break;
            default:
                break;
        }
    }

    void Repeat(PatternNode.Repetition repetition)
    {
        var unit = Math.Max(1, new PatternTexts(turn, 0).Spell(repetition.Item).Length);
        var more = Math.Min(repetition.Most - repetition.Least, extra / unit);
        extra -= more * unit;
        for (var i = 0; i < repetition.Least + more; i++)
            Write(repetition.Item);
    }

    string Pick(CodePointSet set)
    {
        var known = Preferred.Where(c => set.Contains(c)).ToList();
        if (known.Count > 0)
            return known[turn % known.Count].ToString();
        var first = set.Ranges.Select(r => Math.Max(r.First, Math.Min(r.Last, ' '))).FirstOrDefault(c => c is < 0xD800 or > 0xDFFF, 'a');
        return char.ConvertFromUtf32(first);
    }
}
