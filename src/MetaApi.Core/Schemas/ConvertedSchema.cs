using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A value of a CLR type of the user's that travels as a value of another schema.</summary>
public sealed record ConvertedSchema : Schema, ISchemaWords<ConvertedSchema>
{
    internal ConvertedSchema(Schema wire, TypeConversion conversion) => (Wire, Conversion) = (wire, conversion);

    /// <summary>What the value is on the wire.</summary>
    public Schema Wire { get; }

    /// <summary>The type values have in code.</summary>
    public Type ClrType => Conversion.ClrType;

    internal TypeConversion Conversion { get; }

    internal override string TypeName => Wire.TypeName;
}
