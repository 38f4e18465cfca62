namespace MetaApi.Schemas.Patterns;

/// <summary>Finds a pattern anywhere in a text, in one pass. It never changes, so any number of calls may share it.</summary>
internal sealed class PatternMatcher
{
    readonly PatternTable? table;
    readonly PatternSimulator? simulator;

    public PatternMatcher(PatternNode pattern)
    {
        var alphabet = new PatternAlphabet(pattern);
        var program = ProgramCompiler.Compile(pattern, alphabet);
        table = TableBuilder.TryBuild(program, alphabet);
        if (table is not null)
            return;
        if (program.Size > PatternSimulator.MostStates)
            throw new PatternProblemException(PatternProblem.TooManyStates());

        simulator = new(program, alphabet);
    }

    public bool IsMatch(ReadOnlySpan<char> text) => table?.IsMatch(text) ?? simulator!.IsMatch(text);
}
