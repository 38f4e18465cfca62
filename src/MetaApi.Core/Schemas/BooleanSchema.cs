namespace MetaApi;

/// <summary>True or false.</summary>
public sealed record BooleanSchema : Schema
{
    internal BooleanSchema() { }

    internal override string TypeName => "boolean";
}
