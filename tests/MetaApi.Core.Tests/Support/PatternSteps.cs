using MetaApi.Schemas.Patterns;

namespace MetaApi.Core.Tests.Support;

/// <summary>
/// Counts the places of a pattern's program that are looked at while a text is read, each once for a character. This is what the simulator does;
/// a table does less, since the sets of places that can follow one another are known to it beforehand.
/// </summary>
sealed class PatternSteps
{
    readonly PatternAlphabet alphabet;

    readonly PatternProgram program;

    public PatternSteps(string pattern)
    {
        var node = PatternParser.Parse(pattern);
        alphabet = new(node);
        program = ProgramCompiler.Compile(node, alphabet);
    }

    public int MostForACharacter => program.Size;

    public bool HasTable => TableBuilder.TryBuild(program, alphabet) is not null;

    public long Through(string text)
    {
        var current = NewSet();
        var next = NewSet();
        current.Add(program.Start);
        var (steps, before) = (0L, Side.Edge);
        for (var position = 0; position <= text.Length;)
        {
            var (cell, length) = CellAt(text, position);
            var after = position == text.Length ? Side.Edge : alphabet.SideOf(cell);
            var isFound = program.Advance(ref current, new(before, after, cell), ref next);
            steps += current.Count;
            if (isFound)
                break;

            var used = current;
            current = next;
            next = used;
            next.Clear();
            before = after;
            position += length;
        }

        return steps;
    }

    StateSet NewSet() => new(new int[program.Size], new int[program.Size]);

    (int Cell, int Length) CellAt(string text, int position) =>
        position == text.Length ? (alphabet.End, 1) : (alphabet.CellOf(text.AsSpan(position), out var length), length);
}
