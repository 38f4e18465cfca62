using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Rules;

/// <summary>Judges a plain value by a JSON Schema, in bounded work.</summary>
internal static class RuleVerdict
{
    public static bool Passes(RuleSchema schema, object? value, FailureList failures)
    {
        if (value is null && schema.IsNullable)
            return true;
        var before = failures.Count;
        var budget = new StepBudget(value);
        var passed = schema.Rule.Judge(value, new(failures, budget));
        if (!budget.IsSpent)
            return passed;
        failures.Replace(before, new(FailureCodes.Alternatives, "limit", budget.Limit));
        return false;
    }
}
