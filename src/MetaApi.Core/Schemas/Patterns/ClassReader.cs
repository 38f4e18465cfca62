namespace MetaApi.Schemas.Patterns;

/// <summary>A class in square brackets. The cursor stands behind the opening one.</summary>
internal static class ClassReader
{
    const int NoCharacter = -1;

    public static CodePointSet Read(PatternCursor cursor)
    {
        var isNegated = cursor.TryTake("^");
        var ranges = new List<CodePointRange>();
        while (!cursor.TryTake("]"))
            ranges.AddRange(ReadItem(cursor));

        var set = CodePointSet.Of(ranges);
        return isNegated ? set.Complement() : set;
    }

    static IEnumerable<CodePointRange> ReadItem(PatternCursor cursor)
    {
        var position = cursor.Position;
        var (first, set) = ReadMember(cursor);
        if (!cursor.IsAt("-") || cursor.IsAt("-]"))
            return set.Ranges;

        cursor.Skip(1);
        var (last, _) = ReadMember(cursor);
        if (first == NoCharacter || first > last)
            throw new PatternProblemException(PatternProblem.BadRange(position));

        return [new(first, last)];
    }

    static (int Character, CodePointSet Set) ReadMember(PatternCursor cursor)
    {
        if (!cursor.TryTake(@"\"))
            return Single(cursor.Take());
        if (EscapeReader.TryReadSet(cursor, out var set))
            return (NoCharacter, set);

        return Single(cursor.TryTake("b") ? '\b' : cursor.TryTake("-") ? '-' : EscapeReader.ReadCharacter(cursor));
    }

    static (int Character, CodePointSet Set) Single(int character) => (character, CodePointSet.Of(character));
}
