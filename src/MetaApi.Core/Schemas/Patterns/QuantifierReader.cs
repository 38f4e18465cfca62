namespace MetaApi.Schemas.Patterns;

/// <summary>What may follow an atom: a star, a plus, a question mark or braces, each perhaps lazy.</summary>
internal static class QuantifierReader
{
    const string Quantifiers = "*+?{";

    public static PatternNode Repeat(PatternNode atom, PatternCursor cursor)
    {
        if (!cursor.IsAtAnyOf(Quantifiers))
            return atom;

        var position = cursor.Position;
        var (least, most) = cursor.Take() switch
        {
            '*' => (0, PatternNode.Unlimited),
            '+' => (1, PatternNode.Unlimited),
            '?' => (0, 1),
            _ => ReadBraces(cursor),
        };
        if (least < 0 || least > most)
            throw new PatternProblemException(PatternProblem.BadQuantifier(position));

        cursor.TryTake("?");
        return new PatternNode.Repetition(atom, least, most);
    }

    static (int Least, int Most) ReadBraces(PatternCursor cursor)
    {
        var least = cursor.TakeNumber() ?? -1;
        var most = cursor.TryTake(",") ? cursor.TakeNumber() ?? PatternNode.Unlimited : least;
        return cursor.TryTake("}") ? (least, most) : (-1, -1);
    }
}
