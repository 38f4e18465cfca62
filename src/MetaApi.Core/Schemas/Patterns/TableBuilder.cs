namespace MetaApi.Schemas.Patterns;

/// <summary>Tries a program on every text at once: each set of states it can be in becomes a row, and each cell a column.</summary>
internal sealed class TableBuilder
{
    const int MostRows = 1 << 14;
    const int MostEntries = 1 << 18;
    const int MostWork = 1 << 22;

    readonly PatternProgram program;
    readonly PatternAlphabet alphabet;
    readonly bool checksWords;
    readonly int[] memory;
    readonly List<int> entries = [];
    readonly Dictionary<string, int> rows = [];
    readonly Queue<(int[] States, Side Before)> waiting = [];
    int work;

    TableBuilder(PatternProgram program, PatternAlphabet alphabet)
    {
        this.program = program;
        this.alphabet = alphabet;
        checksWords = program.ChecksWords;
        memory = new int[4 * program.Size];
    }

    bool IsTooLarge => rows.Count > MostRows || entries.Count > MostEntries || work > MostWork;

    /// <summary>The table, or null where it would be too large or take too long to make.</summary>
    public static PatternTable? TryBuild(PatternProgram program, PatternAlphabet alphabet)
    {
        var builder = new TableBuilder(program, alphabet);
        builder.entries.AddRange(Enumerable.Repeat(PatternTable.Lost, 2 * alphabet.Count));
        var start = builder.RowOf([program.Start], Side.Edge);
        while (builder.waiting.TryDequeue(out var row))
        {
            builder.Fill(row.States, row.Before);
            if (builder.IsTooLarge)
                return null;
        }

        return new([.. builder.entries], start, alphabet);
    }

    void Fill(int[] states, Side before)
    {
        for (var cell = 0; cell < alphabet.Count; cell++)
            entries.Add(Follow(states, new(before, alphabet.SideOf(cell), cell)));
    }

    int Follow(int[] states, Boundary boundary)
    {
        var size = program.Size;
        var current = new StateSet(memory.AsSpan(0, size), memory.AsSpan(size, size));
        var next = new StateSet(memory.AsSpan(2 * size, size), memory.AsSpan(3 * size, size));
        foreach (var state in states)
            current.Add(state);

        var isFound = program.Advance(ref current, boundary, ref next);
        work += current.Count;
        if (isFound)
            return PatternTable.FoundRow(alphabet);

        return boundary.After == Side.Edge
            ? PatternTable.Lost
            : RowOf(next.Members.ToArray(), checksWords ? boundary.After : Side.Other);
    }

    int RowOf(int[] states, Side before)
    {
        if (states.Length == 0)
            return PatternTable.Lost;

        Array.Sort(states);
        var key = string.Concat(states.Select(state => (char)state).Prepend((char)before));
        if (!rows.TryGetValue(key, out var row))
        {
            row = (rows.Count + 2) * alphabet.Count;
            rows.Add(key, row);
            waiting.Enqueue((states, before));
        }

        return row;
    }
}
