using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using MetaApi.Schemas.Wording;

namespace MetaApi.Declaration.Inference;

/// <summary>The texts that attributes bring along.</summary>
internal static class OwnText
{
    /// <summary>Whether an attribute was given a text. Some of the framework's have one by default, in the place of the given one.</summary>
    public static bool IsGiven(ValidationAttribute rule) =>
        rule.ErrorMessageResourceName is not null || (rule.ErrorMessage is { Length: > 0 } text && text != Usual(rule) && !NamesItself(text, rule));

    public static string Escaped(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>A failure that says a text as it is.</summary>
    public static Failure Failure(string code, string? text) => string.IsNullOrEmpty(text)
        ? new(code)
        : new(code) { Texts = ImmutableDictionary<string, MessageTemplate>.Empty.Add("", new("", code, Escaped(text))) };

    /// <summary>The framework's usual text of some attributes names their class, which no caller knows.</summary>
    static bool NamesItself(string text, ValidationAttribute rule) =>
        SelfJudgement.IsOfFramework(rule) && text.Contains(rule.GetType().Name, StringComparison.Ordinal);

    static string? Usual(ValidationAttribute rule) =>
        rule is DataTypeAttribute && SelfJudgement.IsOfFramework(rule) && rule.GetType().GetConstructor([]) is { } constructor
            ? ((ValidationAttribute)constructor.Invoke(null)).ErrorMessage
            : null;
}
