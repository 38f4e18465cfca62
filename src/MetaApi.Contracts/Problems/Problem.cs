namespace MetaApi;

/// <summary>Problem details for HTTP APIs (RFC 9457), the shape of every error that leaves a MetaApi application.</summary>
/// <param name="Status">The HTTP status code, repeated in the body.</param>
/// <param name="Code">The stable code of the kind of problem; see <see cref="ProblemCodes"/>.</param>
/// <param name="Title">A short sentence about the kind of problem; the same for every problem with this code.</param>
public sealed record Problem(int Status, string Code, string Title)
{
    /// <summary>The media type of a problem: <c>application/problem+json</c>.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>A stable URI for the kind of problem, made from <see cref="Code"/>; it is a name, not a page.</summary>
    public string Type => "urn:metaapi:problem:" + Code;

    /// <summary>What is wrong this time; null when the title says all.</summary>
    public string? Detail { get; init; }

    /// <summary>The most errors that one problem lists.</summary>
    public const int MaxErrors = 100;

    /// <summary>The single errors; at most <see cref="MaxErrors"/>, empty when the problem is about no single value.</summary>
    public IReadOnlyList<ProblemError> Errors { get; init; } = [];

    /// <summary>Whether there were more errors than <see cref="Errors"/> lists.</summary>
    public bool Truncated { get; init; }

    /// <summary>The trace the call belongs to, to be quoted to the operator; null when there is none.</summary>
    public string? TraceId { get; init; }
}
