namespace MetaApi.Schemas.Patterns;

/// <summary>Follows a program through a text, for the few whose table would be too large. Its size bounds the work for a character.</summary>
internal sealed class PatternSimulator(PatternProgram program, PatternAlphabet alphabet)
{
    public const int MostStates = 100;

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<int> memory = stackalloc int[4 * MostStates];
        var current = new StateSet(memory[..MostStates], memory.Slice(MostStates, MostStates));
        var next = new StateSet(memory.Slice(2 * MostStates, MostStates), memory[(3 * MostStates)..]);
        current.Add(program.Start);
        var before = Side.Edge;
        for (var position = 0; position < text.Length;)
        {
            var cell = alphabet.CellOf(text[position..], out var length);
            position += length;
            var after = alphabet.SideOf(cell);
            if (program.Advance(ref current, new(before, after, cell), ref next))
                return true;

            var used = current;
            current = next;
            next = used;
            next.Clear();
            before = after;
        }

        return program.Advance(ref current, new(before, Side.Edge, alphabet.End), ref next);
    }
}
