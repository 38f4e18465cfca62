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

    /// <summary>What makes the texts that were sent unreadable; then they are forgotten. Null for sound ones.</summary>
    public Failure? Fault { get; init; }

    /// <summary>The texts of an object, by the names inside it; null for everything else.</summary>
    public TextNode? Tree { get; init; }

    /// <summary>The characters of the longest text.</summary>
    public int Longest
    {
        get
        {
            var longest = Tree?.Longest() ?? 0;
            for (var i = 0; i < Count; i++)
                longest = Math.Max(longest, this[i].Length);
            return longest;
        }
    }

    /// <summary>All texts in one, as the lines of a header that is a list; null when there is none.</summary>
    public string? Joined => several is null ? single : string.Join(',', several);

    /// <summary>These texts and one more; null for one that cannot be decoded.</summary>
    public TextValues With(string? text) => Count switch
    {
        _ when Fault is not null => this,
        _ when text is null => new() { Fault = TypeFailures.Encoding },
        0 => new(text),
        1 => new(new List<string> { this[0], text }),
        _ => Appended(text),
    };

    /// <summary>Why the texts cannot be read: their own fault, more of them than may be, or one that is too long.</summary>
    public Failure? FaultWithin(int longest, bool isList) =>
        Fault is not null ? Fault
        : Count > 1 && !isList ? TypeFailures.Repeated
        : Longest > longest ? new(FailureCodes.ParameterLength, "limit", longest)
        : null;

    TextValues Appended(string text)
    {
        ((List<string>)several!).Add(text);
        return this;
    }
}
