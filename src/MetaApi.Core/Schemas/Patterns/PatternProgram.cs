namespace MetaApi.Schemas.Patterns;

/// <summary>A pattern as instructions that are followed all at once: no choice is ever taken back, so a text is read once.</summary>
internal sealed class PatternProgram
{
    readonly Instruction[] instructions;
    readonly bool isAnchored;

    public PatternProgram(Instruction[] instructions, int start)
    {
        this.instructions = instructions;
        Start = start;
        isAnchored = instructions[start] is { Kind: InstructionKind.Check, Anchor: AnchorKind.Start };
    }

    public int Start { get; }

    public int Size => instructions.Length;

    public bool ChecksWords => instructions.Any(instruction =>
        instruction is { Kind: InstructionKind.Check, Anchor: AnchorKind.WordBoundary or AnchorKind.NoWordBoundary });

    /// <summary>
    /// Adds to the states what is reached without a character, and to the next ones what is reached with the one that follows.
    /// Tells whether the pattern is found.
    /// </summary>
    public bool Advance(ref StateSet states, Boundary boundary, ref StateSet next)
    {
        for (var index = 0; index < states.Count; index++)
        {
            ref readonly var instruction = ref instructions[states[index]];
            switch (instruction.Kind)
            {
                case InstructionKind.Found:
                    return true;
                case InstructionKind.Take when instruction.Cells[boundary.Cell]:
                    next.Add(instruction.Next);
                    break;
                case InstructionKind.Check when boundary.Is(instruction.Anchor):
                    states.Add(instruction.Next);
                    break;
                case InstructionKind.Fork:
                    states.Add(instruction.Next);
                    states.Add(instruction.Other);
                    break;
            }
        }

        if (!isAnchored)
            next.Add(Start);

        return false;
    }
}
