using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Rules;

/// <summary>The judging of one value: where failures go, and what it may still cost. A silent one only wants to know whether the value passes.</summary>
internal sealed class Judgement
{
    readonly FailureList? failures;

    public Judgement(FailureList failures, StepBudget budget)
    {
        this.failures = failures;
        Budget = budget;
        Silent = new(budget);
    }

    Judgement(StepBudget budget)
    {
        Budget = budget;
        Silent = this;
    }

    public StepBudget Budget { get; }

    public Judgement Silent { get; }

    public bool IsSilent => failures is null;

    int Count => failures?.Count ?? 0;

    public bool Fail(Failure failure)
    {
        failures?.Add(failure);
        return false;
    }

    public bool FailAt(string name, Failure failure)
    {
        failures?.AddAt(name, failure);
        return false;
    }

    public bool JudgeMember(Rule rule, string name, object? value)
    {
        var before = Count;
        var passed = rule.Judge(value, this);
        if (!passed)
            failures?.Within(before, name);
        return passed;
    }

    public bool JudgeItem(Rule rule, int index, object? value)
    {
        var before = Count;
        var passed = rule.Judge(value, this);
        if (!passed)
            failures?.Within(before, index);
        return passed;
    }
}
