using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A value of a CLR type of the user's that travels as a value of another schema.</summary>
public sealed record ConvertedSchema : Schema, ISchemaWords<ConvertedSchema>
{
    /// <remarks>What was said of the value as a whole is said of the converted one: it is the one that is there.</remarks>
    internal ConvertedSchema(Schema wire, TypeConversion conversion)
    {
        Wire = wire with
        {
            Description = null, IsNullable = false, Default = null, DefaultMaker = null, Examples = [], IsDeprecated = false, IsSecret = false,
        };
        Conversion = conversion;
        (Description, IsNullable, IsDeprecated, IsSecret) = (wire.Description, wire.IsNullable, wire.IsDeprecated, wire.IsSecret);
        (Default, DefaultMaker, Examples) = (wire.Default, wire.DefaultMaker, wire.Examples);
    }

    /// <summary>What the value is on the wire.</summary>
    public Schema Wire { get; }

    /// <summary>The type values have in code.</summary>
    public Type ClrType => Conversion.ClrType;

    internal TypeConversion Conversion { get; }

    internal override string TypeName => Wire.TypeName;
}
