using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MetaApi.Schemas.Patterns;

/// <summary>What a backslash means inside and outside of classes. The cursor stands behind it.</summary>
internal static class EscapeReader
{
    const string SyntaxCharacters = @"^$\.*+?()[]{}|/";
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static bool TryReadSet(PatternCursor cursor, [NotNullWhen(true)] out CodePointSet? set)
    {
        set = null;
        if (!cursor.IsAtAnyOf("dDwWsSpP"))
            return false;

        var letter = cursor.Take();
        var named = (letter | 0x20) switch
        {
            'd' => EcmaSets.Digit,
            'w' => EcmaSets.Word,
            's' => EcmaSets.Space,
            _ => ReadProperty(cursor),
        };
        set = char.IsAsciiLetterUpper((char)letter) ? named.Complement() : named;
        return true;
    }

    public static int ReadCharacter(PatternCursor cursor)
    {
        var position = cursor.Position - 1;
        if (cursor.IsAtAnyOf(SyntaxCharacters))
            return cursor.Take();

        var letter = cursor.Take();
        return letter switch
        {
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'u' when UnicodeEscape.Read(cursor) is { } codePoint => codePoint,
            '0' when !cursor.IsAtAnyOf("0123456789") => 0,
            'c' when cursor.IsAtAnyOf(Letters) => cursor.Take() & 0x1F,
            'x' when cursor.PeekHex(0, 2) is { } value => TakeHexPair(cursor, value),
            _ => throw new PatternProblemException(PatternProblem.UnknownEscape(Spell(letter), position)),
        };
    }

    static string Spell(int letter) => @"\" + (Rune.TryCreate(letter, out var rune) ? rune : Rune.ReplacementChar);

    static int TakeHexPair(PatternCursor cursor, int value)
    {
        cursor.Skip(2);
        return value;
    }

    static CodePointSet ReadProperty(PatternCursor cursor)
    {
        var position = cursor.Position - 2;
        var name = cursor.TryTake("{") ? cursor.TakeUntil('}') : "";
        return UnicodeProperty.TryFind(name, out var set)
            ? set
            : throw new PatternProblemException(PatternProblem.UnknownProperty(name, position));
    }
}
