namespace MetaApi.Schemas.Wording;

/// <summary>Takes a message apart. Braces hold a figure, or a figure and its forms behind bars; doubled ones are braces.</summary>
internal ref struct TemplateReader(string text)
{
    readonly List<TemplatePart> parts = [];

    readonly System.Text.StringBuilder literal = new();

    ReadOnlySpan<char> rest = text;

    /// <summary>What is wrong with the text and what to do about it; null when nothing is.</summary>
    public (string Problem, string Remedy)? Mistake { get; private set; }

    public TemplatePart[] Read()
    {
        while (!rest.IsEmpty && Mistake is null)
            ReadNext();
        EndLiteral();
        return [.. parts];
    }

    void ReadNext()
    {
        var length = rest.IndexOfAny('{', '}');
        literal.Append(length < 0 ? rest : rest[..length]);
        rest = length < 0 ? [] : rest[length..];
        if (rest.StartsWith("{{") || rest.StartsWith("}}"))
            ReadDoubled();
        else if (!rest.IsEmpty && rest[0] == '}')
            Mistake = ("has a '}' that closes nothing", "write '}}' for the character");
        else if (!rest.IsEmpty)
            ReadFigure();
    }

    void ReadDoubled()
    {
        literal.Append(rest[0]);
        rest = rest[2..];
    }

    void ReadFigure()
    {
        var end = rest[1..].IndexOfAny('{', '}') + 1;
        if (end == 0 || rest[end] == '{')
        {
            Mistake = ("has a '{' that is not closed", "close it, or write '{{' for the character");
            return;
        }
        EndLiteral();
        var (name, forms) = rest[1..end].ToString().Split('|') is [var first, .. var others] ? (first, others) : ("", []);
        parts.Add(forms.Length == 0 ? new TemplatePart.Figure(name) : new TemplatePart.Plural(name, forms));
        rest = rest[(end + 1)..];
    }

    readonly void EndLiteral()
    {
        if (literal.Length > 0)
            parts.Add(new TemplatePart.Text(literal.ToString()));
        literal.Clear();
    }
}
