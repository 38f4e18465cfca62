using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas;

/// <summary>The rules of an object about which members are there together, by the position of the members.</summary>
internal sealed class MemberRules
{
    readonly (int[] Members, MemberRule Rule, Failure Failure)[] rules;

    MemberRules((int[] Members, MemberRule Rule, Failure Failure)[] rules) => this.rules = rules;

    /// <param name="properties">The members that take part, in their order.</param>
    /// <param name="shape">The object they belong to.</param>
    /// <returns>The rules; null when there are none.</returns>
    public static MemberRules? Of(IReadOnlyList<Property> properties, ObjectShape shape)
    {
        var names = properties.Select(p => p.Name).ToList();
        var rules = shape.RulesAmong(properties).Select(r => (r.Names.Select(names.IndexOf).ToArray(), r, r.Failure)).ToArray();
        return rules.Length == 0 ? null : new(rules);
    }

    public void Judge(ReadOnlySpan<bool> isThere, FailureList failures)
    {
        foreach (var (members, rule, failure) in rules)
        {
            var present = new bool[members.Length];
            for (var i = 0; i < members.Length; i++)
                present[i] = isThere[members[i]];
            if (!rule.Accepts(present))
                Report(rule, failure, present, failures);
        }
    }

    /// <summary>What a member needs is missing where it should stand; any other rule is broken by the object.</summary>
    static void Report(MemberRule rule, Failure failure, bool[] present, FailureList failures)
    {
        if (rule.Kind is not MemberRuleKind.Dependent)
            failures.Add(failure);
        else
            for (var i = 1; i < present.Length; i++)
                if (!present[i])
                    failures.AddAt(rule.Names[i], failure);
    }
}
