namespace MetaApi.Endpoints;

/// <summary>Where a capture stands in a path. ASP.NET has matched the path; here its text is only cut out.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Segment">The segment it stands in, or begins at.</param>
internal sealed record CaptureSpot(string Name, int Segment)
{
    /// <summary>Whether it takes the rest of the path.</summary>
    public bool IsRest { get; init; }

    /// <summary>How many characters of its segment stand before it.</summary>
    public int Before { get; init; }

    /// <summary>How many characters of its segment stand behind it.</summary>
    public int Behind { get; init; }

    /// <summary>Its segment where that has several captures, which only a match can tell apart; null elsewhere.</summary>
    public PathPattern? Mixed { get; init; }

    /// <summary>What it is where the path has nothing for it.</summary>
    public string? Default { get; init; }

    public string? TextIn(string[] segments)
    {
        if (Mixed is not null)
            return segments.Length > Segment ? Mixed.Match([segments[Segment]])?[Name] : null;
        var text = IsRest ? string.Join('/', segments.Skip(Segment)) : segments.ElementAtOrDefault(Segment) ?? "";
        return text.Length > Before + Behind ? text[Before..^Behind] : Default;
    }
}
