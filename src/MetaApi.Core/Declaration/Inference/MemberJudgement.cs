using System.ComponentModel.DataAnnotations;

namespace MetaApi.Declaration.Inference;

/// <summary>Lets an attribute judge a property with the object it belongs to.</summary>
internal sealed class MemberJudgement(InferredMember member, ValidationAttribute rule, WireMembers wire)
{
    public IEnumerable<(string Member, Failure Failure)> Check(object owner, ValueContext surroundings)
    {
        if (!member.Bound.DeclaringType!.IsInstanceOfType(owner))
            return [];
        var context = Judging.Of(owner, member.DisplayName, surroundings);
        context.MemberName = member.Declared.Name;
        return rule.GetValidationResult(member.Bound.GetValue(owner), context) is { } refusal
            ? Failures(refusal)
            : [];
    }

    IEnumerable<(string, Failure)> Failures(ValidationResult refusal)
    {
        var failure = OwnText.Failure(SelfJudgement.CodeOf(rule), HasText ? refusal.ErrorMessage : null);
        return wire.Named([.. refusal.MemberNames], member.Declared.Name).Select(name => (name, failure));
    }

    /// <summary>Whether the attribute knows better what to say than the usual message.</summary>
    bool HasText => rule is CustomValidationAttribute || !SelfJudgement.IsOfFramework(rule) || OwnText.IsGiven(rule);
}
