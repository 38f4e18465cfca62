using System.Text;

namespace MetaApi.Paths;

/// <summary>Reads literal text up to the next capture. A doubled colon stands for one.</summary>
internal static class LiteralReader
{
    public static bool IsCapture(string text, int at, int end) => text[at] == ':' && !IsDoubled(text, at, end);

    public static LiteralSegment Read(string text, int start, int end, out int at)
    {
        var literal = new StringBuilder();
        for (at = start; at < end && !IsCapture(text, at, end); at++)
        {
            Check(text, at, end);
            literal.Append(text[at]);
            if (text[at] == ':')
                at++;
        }

        return new(literal.ToString());
    }

    static bool IsDoubled(string text, int at, int end) => at + 1 < end && text[at + 1] == ':';

    static void Check(string text, int at, int end)
    {
        if (text[at] == '*')
            throw PathPatternException.WildcardInside(text, at, end);
        if (text[at] is '?' or '#' or '{' or '}' || char.IsControl(text[at]) || IsHalf(text, at))
            throw PathPatternException.ForbiddenCharacter(text, at);
    }

    static bool IsHalf(string text, int at) => char.IsSurrogate(text[at])
        && !char.IsSurrogatePair(text, char.IsLowSurrogate(text[at]) && at > 0 ? at - 1 : at);
}
