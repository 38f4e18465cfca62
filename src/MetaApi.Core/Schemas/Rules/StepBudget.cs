namespace MetaApi.Schemas.Rules;

/// <summary>
/// What judging one value may cost. Alternatives inside alternatives can ask the same question exponentially often, and a schema may
/// lead on to itself at every level of a value; beyond the budget every answer is no, at once.
/// </summary>
internal sealed class StepBudget
{
    const long StepsForAny = 1_000_000;
    const long StepsPerValue = 100;
    const int DeepestSchema = 1000;

    long left;
    int depth;

    public StepBudget(object? value) => left = Limit = StepsForAny + (StepsPerValue * PlainValue.SizeOf(value));

    public long Limit { get; }

    public bool IsSpent => left < 0;

    public bool TryTake(long steps)
    {
        if (IsSpent)
            return false;
        left -= steps;
        return !IsSpent;
    }

    public bool TryEnter()
    {
        if (depth == DeepestSchema)
            left = -1;
        if (!TryTake(1))
            return false;
        depth++;
        return true;
    }

    public void Leave() => depth--;
}
