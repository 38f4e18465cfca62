using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>True or false.</summary>
public sealed record BooleanSchema : Schema, ISchemaWords<BooleanSchema>
{
    internal BooleanSchema() { }

    internal override string TypeName => "boolean";

    /// <summary>Allows one of the two only, as for terms that must be accepted.</summary>
    /// <param name="value">The value allowed.</param>
    public BooleanSchema Const(bool value) => (BooleanSchema)With(new AllowedBoolean(value));
}
