namespace MetaApi.Schemas.Failures;

/// <summary>
/// Failures gain their place while the reader unwinds: a reader adds a failure at its own root, and each caller
/// puts its segment in front. A value without failures therefore pays nothing for pointers, and a list with the limit 0, which only counts,
/// nothing for failures.
/// </summary>
internal sealed class FailureList(int limit)
{
    const int LongestName = 64;

    List<Failure>? failures;

    int settled;

    public InputPlace Place { get; set; } = InputPlace.Body;

    /// <summary>How many failures there were, those beyond the limit included.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are not settled.</summary>
    public int Open => Count - settled;

    public IReadOnlyList<Failure> Items => failures ?? [];

    public void Add(Failure failure)
    {
        Count++;
        if (Items.Count < limit)
            (failures ??= []).Add(failure with { Place = Place });
    }

    /// <summary>Settles the newest failures: what they are about is left out. They stay, to be told.</summary>
    /// <param name="open">How many were open before them.</param>
    public void Settle(int open) => settled = Count - open;

    /// <summary>Adds a failure of a member as a whole.</summary>
    public void AddAt(string segment, Failure failure)
    {
        var before = Count;
        Add(failure);
        Within(before, segment);
    }

    /// <summary>Adds the failures of another list, which were found at the same root.</summary>
    public void AddAll(FailureList other)
    {
        foreach (var failure in other.Items)
            Add(failure);
        Count += other.Count - other.Items.Count;
    }

    /// <summary>Gives the newest failures the texts of a declaration, where they stand at its own root.</summary>
    public void Explain(int from, FailureTexts texts)
    {
        for (var i = from; i < failures?.Count; i++)
            if (failures[i].Pointer.Length == 0 && failures[i].Texts is null)
                failures[i] = texts.On(failures[i]);
    }

    /// <summary>Puts one failure in the place of the newest ones: they were found in an input that turned out unreadable.</summary>
    public void Replace(int from, Failure failure)
    {
        failures?.RemoveRange(Math.Min(from, failures.Count), Math.Max(0, failures.Count - from));
        Count = from;
        Add(failure);
    }

    /// <summary>Puts a segment in front of the newest failures; the empty one stands for the whole input.</summary>
    public void Within(int from, string segment)
    {
        if (segment.Length == 0 || failures is null)
            return;
        var prefix = "/" + Segment(segment);
        for (var i = from; i < failures?.Count; i++)
            failures[i] = failures[i] with { Pointer = prefix + failures[i].Pointer };
    }

    public void Within(int from, int index)
    {
        if (failures is not null)
            Within(from, index.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A name as pointers have it.</summary>
    public static string Segment(string name) => Escape(Cut(name));

    static string Cut(string name) => name.Length <= LongestName ? name : name[..LongestName];

    static string Escape(string segment) => segment.AsSpan().ContainsAny('~', '/')
        ? segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        : segment;
}
