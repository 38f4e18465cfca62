namespace MetaApi.Schemas.Reading;

/// <summary>The texts given for one parameter: none, one or several, without a list for the common one.</summary>
internal readonly struct TextValues
{
    readonly string? single;

    readonly IReadOnlyList<string>? several;

    public TextValues(string? single) => this.single = single;

    public TextValues(IReadOnlyList<string> several) => this.several = several;

    public int Count => several?.Count ?? (single is null ? 0 : 1);

    public string this[int index] => several is null ? single! : several[index];

    public TextValues With(string text) => Count switch
    {
        0 => new(text),
        1 => new(new List<string> { this[0], text }),
        _ => Appended(text),
    };

    TextValues Appended(string text)
    {
        ((List<string>)several!).Add(text);
        return this;
    }
}
