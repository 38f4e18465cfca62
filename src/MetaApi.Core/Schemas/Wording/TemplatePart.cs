namespace MetaApi.Schemas.Wording;

/// <summary>A piece of a message: a text as it is, a figure, or the form of a text that a number asks for.</summary>
internal abstract record TemplatePart
{
    internal sealed record Text(string Value) : TemplatePart;

    internal sealed record Figure(string Name) : TemplatePart;

    internal sealed record Plural(string Name, string[] Forms) : TemplatePart;
}
