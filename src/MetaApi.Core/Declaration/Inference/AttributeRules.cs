using System.ComponentModel.DataAnnotations;

namespace MetaApi.Declaration.Inference;

/// <summary>The rules of attributes that a schema can say.</summary>
internal static class AttributeRules
{
    /// <summary>The schema with the rule; null where the attribute must judge by itself.</summary>
    public static Ruled? On(Schema schema, ValidationAttribute rule) => rule switch
    {
        RequiredAttribute required => new(
            schema is StringSchema text && !required.AllowEmptyStrings ? text.NotBlank() : schema,
            FailureCodes.Required, FailureCodes.Blank, FailureCodes.Null),
        StringLengthAttribute length => LengthRules.On(schema, length.MinimumLength, length.MaximumLength),
        LengthAttribute length => LengthRules.On(schema, length.MinimumLength, length.MaximumLength),
        MinLengthAttribute length => LengthRules.On(schema, length.Length, null),
        MaxLengthAttribute length => LengthRules.On(schema, 0, length.Length is -1 ? null : length.Length),
        RangeAttribute range => RangeRules.On(schema, range),
        AllowedValuesAttribute allowed => ChoiceRules.On(schema, allowed),
        EnumDataTypeAttribute named => ChoiceRules.On(schema, named),
        Base64StringAttribute when schema is BytesSchema => new(schema),
        DataTypeAttribute { DataType: DataType.Password } => new(schema.Secret()),
        _ when rule.GetType() == typeof(DataTypeAttribute) => new(schema),
        _ => schema is StringSchema text ? TextRules.On(text, rule) : null,
    };
}
