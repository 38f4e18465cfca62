using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MetaApi.Schemas.Steps;

namespace MetaApi.Declaration.Inference;

/// <summary>Says of a property what its attributes say.</summary>
internal sealed class Annotations(InferredMember member, WireMembers wire)
{
    public Property Say(Property property) => member.Attributes.Aggregate(property, Say);

    Property Say(Property property, Attribute attribute) => attribute switch
    {
        DescriptionAttribute said => property with { Schema = property.Schema.Description(said.Description) },
        DisplayAttribute said when said.GetDescription() is { } text && !member.Has<DescriptionAttribute>() =>
            property with { Schema = property.Schema.Description(text) },
        ObsoleteAttribute => property with { Schema = property.Schema.Deprecated() },
        ValidationAttribute rule => Rule(property, rule),
        _ => property,
    };

    /// <summary>A rule that the schema can say is said there, where the document shows it; others are judged by the attribute.</summary>
    /// <remarks>An attribute finds out what is wrong with itself when it words its message, so it is asked once before it serves.</remarks>
    Property Rule(Property property, ValidationAttribute rule)
    {
        rule.FormatErrorMessage(member.DisplayName);
        var ruled = AttributeRules.On(property.Schema, rule);
        if (ruled is not null)
            property = property with { Schema = Worded(ruled.Schema, rule, ruled.Codes) };
        if (ruled is not null && SelfJudgement.IsOfFramework(rule))
            return property;
        return SelfJudgement.NeedsOnlyValue(rule)
            ? property with { Schema = Worded(SelfJudgement.On(property.Schema, rule, new(SelfJudgement.CodeOf(rule))), rule, [SelfJudgement.CodeOf(rule)]) }
            : property with { Judges = property.Judges.Add(new MemberJudgement(member, rule, wire).Check) };
    }

    Schema Worded(Schema schema, ValidationAttribute rule, IEnumerable<string> codes) => !OwnText.IsGiven(rule) ? schema
        : codes.Aggregate(schema, (s, code) => s.Message(code, OwnText.Escaped(rule.FormatErrorMessage(member.DisplayName))));
}
