namespace MetaApi.OpenApi.Paths;

/// <summary>
/// A route's path as the document shows it. Its captures may bear the names an earlier route gave them, because OpenAPI takes
/// paths that differ in names alone for one.
/// </summary>
/// <param name="Own">The route's own pattern, all captures named.</param>
/// <param name="Shown">The pattern in the document.</param>
internal sealed record DocumentPath(PathPattern Own, PathPattern Shown)
{
    public IEnumerable<DocumentCapture> Captures => Own.Segments
        .SelectMany((segment, index) => segment.Parts.Select(part => (Part: part, IsLast: index == Own.Segments.Length - 1)))
        .Where(p => p.Part is not LiteralSegment)
        .Select((p, index) => new DocumentCapture(Own.Captures[index], Shown.Captures[index], Note(p.Part, p.IsLast)));

    static string? Note(PathSegment segment, bool isLast) => segment switch
    {
        WildcardSegment when isLast => "Takes the rest of the path, slashes included; it may be empty.",
        WildcardSegment => "Takes any number of segments, slashes included; it may be empty.",
        _ => null,
    };
}
