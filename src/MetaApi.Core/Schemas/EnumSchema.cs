namespace MetaApi;

/// <summary>One of the names of a CLR enum.</summary>
public sealed record EnumSchema : Schema, ISchemaWords<EnumSchema>
{
    internal EnumSchema(Type type) => EnumType = type;

    /// <summary>The CLR enum.</summary>
    public Type EnumType { get; }

    internal override string TypeName => "string";
}
