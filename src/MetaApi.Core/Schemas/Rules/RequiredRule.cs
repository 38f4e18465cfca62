using System.Collections.Immutable;

namespace MetaApi.Schemas.Rules;

/// <summary><c>required</c>, and <c>dependentRequired</c>, which asks for the same where another member is present.</summary>
internal sealed class RequiredRule : Rule
{
    readonly string? trigger;

    readonly ImmutableArray<string> names;

    readonly Failure failure;

    RequiredRule(string? trigger, ImmutableArray<string> names, Failure failure) =>
        (this.trigger, this.names, this.failure) = (trigger, names, failure);

    public static RequiredRule Always(ImmutableArray<string> names) => new(null, names, new(FailureCodes.Required));

    public static RequiredRule With(string trigger, ImmutableArray<string> names) =>
        new(trigger, names, new(FailureCodes.Dependent, "with", trigger));

    public override bool Judge(object? value, Judgement judgement)
    {
        if (value is not Dictionary<string, object?> members || (trigger is not null && !members.ContainsKey(trigger)))
            return true;
        if (!judgement.Budget.TryTake(names.Length))
            return false;
        var passed = true;
        foreach (var name in names)
            if (!members.ContainsKey(name))
                passed = judgement.FailAt(name, failure);
        return passed;
    }
}
