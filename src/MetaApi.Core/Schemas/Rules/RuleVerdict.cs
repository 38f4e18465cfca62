using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Rules;

/// <summary>Judges a plain value by a JSON Schema, in bounded work.</summary>
internal static class RuleVerdict
{
    public static bool Passes(SchemaRule rule, object? value, FailureList failures)
    {
        var before = failures.Count;
        var budget = new StepBudget(value);
        var passed = rule.Judge(value, new(failures, budget));
        if (!budget.IsSpent)
            return passed;
        failures.Replace(before, new(FailureCodes.Alternatives, "limit", budget.Limit));
        return false;
    }
}
