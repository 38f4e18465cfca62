namespace MetaApi.Schemas.Patterns;

/// <summary>Turns a pattern into instructions, from its end to its start, so that each knows where it goes on. Counts are written out.</summary>
internal sealed class ProgramCompiler
{
    const int MostInstructions = 30_000;

    readonly List<Instruction> instructions = [Instruction.Found];
    readonly PatternAlphabet alphabet;

    ProgramCompiler(PatternAlphabet alphabet) => this.alphabet = alphabet;

    public static PatternProgram Compile(PatternNode pattern, PatternAlphabet alphabet)
    {
        var compiler = new ProgramCompiler(alphabet);
        var start = compiler.Write(pattern, 0);
        return new([.. compiler.instructions], start);
    }

    int Write(PatternNode node, int next) => node switch
    {
        PatternNode.Characters characters => Add(Instruction.Take(alphabet.CellsIn(characters.Set), next)),
        PatternNode.Anchor anchor => Add(Instruction.Check(anchor.Kind, next)),
        PatternNode.Sequence sequence => sequence.Items.Reverse().Aggregate(next, (later, item) => Write(item, later)),
        PatternNode.Choice choice => choice.Options
            .Select(option => Write(option, next))
            .Aggregate((one, other) => Add(Instruction.Fork(one, other))),
        PatternNode.Repetition { Most: PatternNode.Unlimited } loop => WriteLoop(loop, next),
        PatternNode.Repetition repetition => WriteCounted(repetition, next),
        _ => next,
    };

    int WriteLoop(PatternNode.Repetition loop, int next)
    {
        var fork = Add(Instruction.Fork(next, next));
        var body = Write(loop.Item, fork);
        instructions[fork] = Instruction.Fork(body, next);
        return loop.Least == 0 ? fork : WriteTimes(loop.Item, loop.Least - 1, body);
    }

    int WriteCounted(PatternNode.Repetition repetition, int next)
    {
        var start = next;
        for (var count = repetition.Least; count < repetition.Most; count++)
            start = Add(Instruction.Fork(Write(repetition.Item, start), next));

        return WriteTimes(repetition.Item, repetition.Least, start);
    }

    int WriteTimes(PatternNode item, int count, int next)
    {
        for (; count > 0; count--)
        {
            var start = Write(item, next);
            if (start == next)
                break;

            next = start;
        }

        return next;
    }

    int Add(Instruction instruction)
    {
        if (instructions.Count == MostInstructions)
            throw new PatternProblemException(PatternProblem.TooManyStates());

        instructions.Add(instruction);
        return instructions.Count - 1;
    }
}
