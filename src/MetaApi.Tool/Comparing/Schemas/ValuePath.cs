namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>The way to a value inside of a body or parameter, in words: <c>note.tags[]</c>.</summary>
internal sealed record ValuePath(ValuePath? Before, string Step)
{
    const int Longest = 240;

    public static ValuePath Root { get; } = new(null, "");

    public ValuePath Then(string step) => step.Length == 0 ? this : new(this, step);

    /// <summary>The way as a text; the middle of a very long one is left out.</summary>
    public string Text()
    {
        var steps = new Stack<string>();
        for (var path = this; path is not null; path = path.Before)
            steps.Push(path.Step);
        var text = string.Concat(steps.Where(s => s.Length > 0).Select((step, i) => i == 0 || step[0] is '[' or '<' ? step : "." + step));
        return text.Length <= Longest ? text : $"{text[..(Longest / 2)]}…{text[^(Longest / 2)..]}";
    }
}
