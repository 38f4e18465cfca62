using System.ComponentModel.DataAnnotations;
using System.Reflection;
using MetaApi.Schemas;
using MetaApi.Schemas.Steps;

namespace MetaApi.Declaration.Inference;

/// <summary>How a class judges its objects: by attributes of its own, and then by <see cref="IValidatableObject"/>.</summary>
internal static class TypeJudgements
{
    public static IEnumerable<Step> Of(Entity self)
    {
        var type = self.Definition.ClrType!;
        var wire = new WireMembers(self.Definition);
        if (type.GetCustomAttributes<ValidationAttribute>(inherit: true).ToArray() is { Length: > 0 } rules)
            yield return new ObjectCheckStep((owner, surroundings) => rules.SelectMany(rule => ByAttribute(rule, owner, surroundings, wire)));
        if (typeof(IValidatableObject).IsAssignableFrom(type))
            yield return new ObjectCheckStep((owner, surroundings) => ByItself((IValidatableObject)owner, surroundings, wire));
    }

    static IEnumerable<(string, Failure)> ByAttribute(ValidationAttribute rule, object owner, ValueContext surroundings, WireMembers wire) =>
        Failures(rule.GetValidationResult(owner, Judging.Of(owner, owner.GetType().Name, surroundings)), SelfJudgement.CodeOf(rule), wire);

    static IEnumerable<(string, Failure)> ByItself(IValidatableObject owner, ValueContext surroundings, WireMembers wire) =>
        owner.Validate(Judging.Of(owner, owner.GetType().Name, surroundings)).SelectMany(result => Failures(result, FailureCodes.Invalid, wire));

    static IEnumerable<(string, Failure)> Failures(ValidationResult? result, string code, WireMembers wire)
    {
        if (result is null || result == ValidationResult.Success)
            return [];
        var failure = OwnText.Failure(code, result.ErrorMessage);
        return wire.Named([.. result.MemberNames], "").Select(name => (name, failure));
    }
}
