using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace MetaApi.Declaration.Inference;

/// <summary>The rules of attributes that name all values.</summary>
internal static class ChoiceRules
{
    public static Ruled? On(Schema schema, AllowedValuesAttribute allowed)
    {
        object[] values = [.. allowed.Values.OfType<object>()];
        return schema switch
        {
            StringSchema text when values.All(v => v is string) => new(text.OneOf([.. values.Cast<string>()]), FailureCodes.Enum, FailureCodes.Null),
            IntegerSchema number when values.All(IsNumber) => new(number.OneOf([.. values.Select(Number)]), FailureCodes.Enum, FailureCodes.Null),
            NumberSchema number when values.All(IsNumber) => new(number.OneOf([.. values.Select(Number)]), FailureCodes.Enum, FailureCodes.Null),
            _ => null,
        };
    }

    /// <summary>The names of an enum for texts, its numbers for numbers. Those of flags can be combined, which only the attribute knows.</summary>
    public static Ruled? On(Schema schema, EnumDataTypeAttribute named) => schema switch
    {
        _ when named.EnumType.IsDefined(typeof(FlagsAttribute), inherit: false) => null,
        StringSchema text => new(text.OneOf(Enum.GetNames(named.EnumType)), FailureCodes.Enum),
        IntegerSchema number => new(number.OneOf([.. Enum.GetValues(named.EnumType).Cast<object>().Select(Number).Distinct()]), FailureCodes.Enum),
        EnumSchema same when same.EnumType == named.EnumType => new(schema, FailureCodes.Enum),
        _ => null,
    };

    static bool IsNumber(object value) => !value.GetType().IsEnum && Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal;

    static decimal Number(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
