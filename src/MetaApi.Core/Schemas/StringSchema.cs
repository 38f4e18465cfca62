namespace MetaApi;

/// <summary>A text.</summary>
public sealed record StringSchema : Schema, ITextWords<StringSchema>
{
    internal StringSchema() { }

    internal override string TypeName => "string";
}
