using System.ComponentModel.DataAnnotations;

namespace MetaApi.Declaration.Inference;

/// <summary>The rules of attributes for texts. A format is judged by its attribute too, so that nothing passes that the attribute refuses.</summary>
internal static class TextRules
{
    public static Ruled? On(StringSchema text, ValidationAttribute rule) => rule switch
    {
        RegularExpressionAttribute expression => new(text.Pattern($"^(?:{expression.Pattern})$"), FailureCodes.Pattern),
        EmailAddressAttribute => OfFormat(text, "email", rule),
        UrlAttribute => OfFormat(text, "uri", rule),
        Base64StringAttribute => OfFormat(text, "byte", rule),
        _ => null,
    };

    static Ruled OfFormat(StringSchema text, string format, ValidationAttribute rule) =>
        new(SelfJudgement.On(text.Format(format), rule, new(FailureCodes.Format, "format", format)), FailureCodes.Format);
}
