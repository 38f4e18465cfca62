namespace MetaApi;

/// <summary>Why <see cref="RequestPath.Split"/> refused a path.</summary>
public enum RequestPathFault
{
    /// <summary>It was not refused.</summary>
    None,

    /// <summary>No leading slash, a broken percent-encoding, text that is not valid Unicode, or a control character.</summary>
    Malformed,

    /// <summary>More than <see cref="RequestPath.MaxSegments"/> segments.</summary>
    TooManySegments,
}
