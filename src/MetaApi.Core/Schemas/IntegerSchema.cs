namespace MetaApi;

/// <summary>A whole number of 64 bits. <c>1.0</c> and <c>1e3</c> are whole numbers too.</summary>
public sealed record IntegerSchema : Schema, INumberWords<IntegerSchema>
{
    internal IntegerSchema() { }

    internal override string TypeName => "integer";
}
