using System.Collections.Immutable;

namespace MetaApi;

/// <summary>A declared answer: what may leave with one status.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Schema">The body; null when there is none, or when it is a problem.</param>
public sealed record Response(int Status, Schema? Schema)
{
    /// <summary>When this answer is given; none by default.</summary>
    public string? Description { get; init; }

    /// <summary>How the body comes about.</summary>
    public BodyKind Kind { get; init; }

    /// <summary>The events of a stream of them; none by default.</summary>
    public ImmutableArray<ResponseEvent> Events { get; init; } = [];

    /// <summary>The headers it carries beside those of every answer; none by default.</summary>
    public ImmutableArray<ResponseHeader> Headers { get; init; } = [];

    /// <summary>The media type of a body that is no JSON and sent as it is; null for JSON.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where it was declared.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whether the body is declared as named values, and not as one.</summary>
    internal bool IsKeyed { get; init; }

    /// <summary>Whether only a rescue answers so; it is then never the default.</summary>
    internal bool IsOfRescue { get; init; }

    /// <summary>Whether a hook adds it; it is then never the default.</summary>
    internal bool IsOfHook { get; init; }

    /// <summary>Whether an action may answer so, as it does by default with the first of them.</summary>
    internal bool IsOfSuccess => Status < 400 && !IsOfRescue && !IsOfHook;

    /// <summary>Whether the body is a problem (RFC 9457): so are errors that declare no body of their own.</summary>
    public bool IsProblem => Status >= 400 && Schema is null && ContentType is null;
}
