using System.Collections.Frozen;
using System.Collections.Immutable;
using MetaApi.Schemas.Patterns;

namespace MetaApi.Schemas.Rules;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>, which is for the members that neither speaks about.</summary>
internal sealed class PropertiesRule(
    FrozenDictionary<string, SchemaRule> named, ImmutableArray<(PatternMatcher Pattern, SchemaRule Rule)> patterns, Rule? additional) : Rule
{
    public override bool Judge(object? value, Judgement judgement)
    {
        if (value is not Dictionary<string, object?> members)
            return true;
        var passed = true;
        foreach (var (name, member) in members)
        {
            passed &= judgement.Budget.TryTake(1 + patterns.Length) && JudgeMember(name, member, judgement);
            if (!passed && judgement.IsSilent)
                break;
        }
        return passed;
    }

    bool JudgeMember(string name, object? value, Judgement judgement)
    {
        var isKnown = named.TryGetValue(name, out var rule);
        var passed = !isKnown || judgement.JudgeMember(rule!, name, value);
        foreach (var pattern in patterns)
            if (pattern.Pattern.IsMatch(name))
            {
                isKnown = true;
                passed &= judgement.JudgeMember(pattern.Rule, name, value);
            }
        return passed && (isKnown || additional is null || judgement.JudgeMember(additional, name, value));
    }
}
