namespace MetaApi.Schemas.Reading;

/// <summary>The texts given for one parameter: none, one or several, without a list for the common one.</summary>
internal readonly struct TextValues
{
    readonly string? single;

    readonly IReadOnlyList<string>? several;

    TextValues(bool isUndecodable) => IsUndecodable = isUndecodable;

    public TextValues(string? single) => this.single = single;

    public TextValues(IReadOnlyList<string> several) => this.several = several;

    public int Count => several?.Count ?? (single is null ? 0 : 1);

    public string this[int index] => several is null ? single! : several[index];

    /// <summary>Whether one of the texts that were sent could not be decoded; then the others are forgotten.</summary>
    public bool IsUndecodable { get; }

    /// <summary>All texts in one, as the lines of a header that is a list; null when there is none.</summary>
    public string? Joined => several is null ? single : string.Join(',', several);

    /// <summary>These texts and one more; null for one that cannot be decoded.</summary>
    public TextValues With(string? text) => Count switch
    {
        _ when text is null || IsUndecodable => new(isUndecodable: true),
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
