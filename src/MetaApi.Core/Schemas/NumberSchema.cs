namespace MetaApi;

/// <summary>A decimal number. Without a CLR type it is a <see cref="decimal"/>, so that no digit is lost.</summary>
public sealed record NumberSchema : Schema, INumberWords<NumberSchema>
{
    internal NumberSchema() { }

    internal override string TypeName => "number";
}
