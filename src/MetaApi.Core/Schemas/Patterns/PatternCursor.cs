using System.Buffers;
using System.Globalization;

namespace MetaApi.Schemas.Patterns;

/// <summary>A place in the text of a pattern, moving by code points.</summary>
internal sealed class PatternCursor(string text)
{
    static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    int index;

    /// <summary>Counted from one, for people.</summary>
    public int Position => index + 1;

    public bool IsAtEnd => index == text.Length;

    public bool IsAt(string expected) => string.CompareOrdinal(text, index, expected, 0, expected.Length) == 0;

    public bool IsAtAnyOf(string characters) => !IsAtEnd && characters.Contains(text[index], StringComparison.Ordinal);

    public bool TryTake(string expected)
    {
        if (!IsAt(expected))
            return false;

        index += expected.Length;
        return true;
    }

    public int Take()
    {
        if (IsAtEnd)
            throw new PatternProblemException(PatternProblem.UnexpectedEnd());

        var codePoint = CodePoint.Decode(text.AsSpan(index), out var length);
        index += length;
        return codePoint;
    }

    public string TakeUntil(char mark)
    {
        var end = text.IndexOf(mark, index);
        if (end < 0)
            throw new PatternProblemException(PatternProblem.UnexpectedEnd());

        var taken = text[index..end];
        index = end + 1;
        return taken;
    }

    /// <summary>The digits here as a number, with a ceiling no text can reach; null where there are none.</summary>
    public int? TakeNumber()
    {
        var start = index;
        while (!IsAtEnd && char.IsAsciiDigit(text[index]))
            index++;

        var digits = text.AsSpan(start..index);
        if (digits.IsEmpty)
            return null;

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    /// <summary>So many hexadecimal digits as a number, or null where they are not.</summary>
    public int? PeekHex(int offset, int length)
    {
        var start = index + offset;
        if (start + length > text.Length || text.AsSpan(start, length).ContainsAnyExcept(HexDigits))
            return null;

        return int.Parse(text.AsSpan(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    public void Skip(int length) => index += length;
}
