using System.Globalization;

namespace MetaApi.Schemas.Patterns;

/// <summary>What stands between the bracket of a group and its content. The cursor stands behind the bracket.</summary>
internal sealed class GroupReader(PatternCursor cursor)
{
    static readonly string[] LookArounds = ["?=", "?!", "?<=", "?<!"];

    readonly HashSet<string> names = new(StringComparer.Ordinal);

    public void ReadHead()
    {
        var position = cursor.Position - 1;
        if (LookArounds.FirstOrDefault(cursor.IsAt) is { } lookAround)
            throw new PatternProblemException(PatternProblem.LookAround("(" + lookAround, position));
        if (cursor.TryTake("?:") || !cursor.IsAt("?"))
            return;
        if (!cursor.TryTake("?<"))
            throw new PatternProblemException(PatternProblem.UnknownGroup(position));

        var name = cursor.TakeUntil('>');
        if (!IsName(name) || !names.Add(name))
            throw new PatternProblemException(PatternProblem.GroupName(name, position));
    }

    static bool IsName(string name) => name.Length > 0 && !IsJoining(name[0]) && name.All(c => IsBeginning(c) || IsJoining(c));

    static bool IsBeginning(char character) => char.IsLetter(character) || character is '$' or '_';

    static bool IsJoining(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
