using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using MetaApi.Schemas.Steps;

namespace MetaApi.Declaration.Inference;

/// <summary>Attributes that judge values themselves, because no rule of a schema says the same.</summary>
internal static class SelfJudgement
{
    const string Suffix = "Attribute";

    public static bool IsOfFramework(ValidationAttribute rule) => rule.GetType().Assembly == typeof(ValidationAttribute).Assembly;

    /// <summary>Whether the value is enough. Attributes of others may ask for the object, whether they say so or not.</summary>
    public static bool NeedsOnlyValue(ValidationAttribute rule) =>
        IsOfFramework(rule) && rule is not CompareAttribute and not CustomValidationAttribute;

    public static bool Accepts(InferredMember member, object? value) =>
        member.Attributes.OfType<ValidationAttribute>().Where(NeedsOnlyValue).All(rule => rule.IsValid(value));

    public static Schema On(Schema schema, ValidationAttribute rule, Failure failure) => schema with
    {
        Steps = schema.Steps.Add(new CheckStep(new ValueFunction<object, Failure?>((value, _) => rule.IsValid(value) ? null : failure), null)),
    };

    /// <summary>The attribute's name: <c>creditCard</c>.</summary>
    public static string CodeOf(ValidationAttribute rule)
    {
        var name = rule.GetType().Name;
        return JsonNamingPolicy.CamelCase.ConvertName(name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name);
    }
}
