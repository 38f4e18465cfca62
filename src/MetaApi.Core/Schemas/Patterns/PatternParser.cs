using System.Collections.Immutable;

namespace MetaApi.Schemas.Patterns;

/// <summary>The grammar of ECMA-262 under the flag <c>u</c>, which has no lenient forms: <c>a{</c>, <c>]</c> and <c>\-</c> are mistakes.</summary>
internal sealed class PatternParser
{
    const int DeepestGroup = 100;

    readonly PatternCursor cursor;
    readonly GroupReader groups;
    int depth;

    PatternParser(string pattern)
    {
        cursor = new(pattern);
        groups = new(cursor);
    }

    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var node = parser.ReadChoice();
        if (!parser.cursor.IsAtEnd)
            throw new PatternProblemException(PatternProblem.LoneBracket(')', parser.cursor.Position));

        return node;
    }

    PatternNode ReadChoice()
    {
        var options = new List<PatternNode>();
        do
            options.Add(ReadSequence());
        while (cursor.TryTake("|"));

        return options.Count == 1 ? options[0] : new PatternNode.Choice([.. options]);
    }

    PatternNode ReadSequence()
    {
        var items = new List<PatternNode>();
        while (!cursor.IsAtEnd && !cursor.IsAtAnyOf("|)"))
        {
            var item = ReadTerm();
            items.AddRange(item is PatternNode.Sequence inner ? inner.Items : ImmutableArray.Create(item));
        }

        return items.Count == 1 ? items[0] : new PatternNode.Sequence([.. items]);
    }

    PatternNode ReadTerm()
    {
        if (ReadAnchor() is { } anchor)
            return new PatternNode.Anchor(anchor);

        var atom = ReadAtom();
        return QuantifierReader.Repeat(atom, cursor);
    }

    AnchorKind? ReadAnchor()
    {
        if (cursor.TryTake("^"))
            return AnchorKind.Start;
        if (cursor.TryTake("$"))
            return AnchorKind.End;
        if (cursor.TryTake(@"\b"))
            return AnchorKind.WordBoundary;

        return cursor.TryTake(@"\B") ? AnchorKind.NoWordBoundary : null;
    }

    PatternNode ReadAtom()
    {
        var position = cursor.Position;
        var character = cursor.Take();
        return character switch
        {
            '(' => ReadGroup(),
            '.' => new PatternNode.Characters(EcmaSets.Dot),
            '[' => new PatternNode.Characters(ClassReader.Read(cursor)),
            '\\' => new PatternNode.Characters(ReadEscape(position)),
            '*' or '+' or '?' => throw new PatternProblemException(PatternProblem.NothingToRepeat((char)character, position)),
            ']' or '{' or '}' => throw new PatternProblemException(PatternProblem.LoneBracket((char)character, position)),
            _ => new PatternNode.Characters(CodePointSet.Of(character)),
        };
    }

    PatternNode ReadGroup()
    {
        if (++depth > DeepestGroup)
            throw new PatternProblemException(PatternProblem.TooDeep(cursor.Position));

        groups.ReadHead();
        var content = ReadChoice();
        if (!cursor.TryTake(")"))
            throw new PatternProblemException(PatternProblem.UnexpectedEnd());

        depth--;
        return content;
    }

    CodePointSet ReadEscape(int position)
    {
        if (cursor.IsAtAnyOf("123456789k"))
            throw new PatternProblemException(PatternProblem.BackReference(position));

        return EscapeReader.TryReadSet(cursor, out var set) ? set : CodePointSet.Of(EscapeReader.ReadCharacter(cursor));
    }
}
