namespace MetaApi;

/// <summary>The stable codes of problems, as they stand in <c>code</c> of a problem.</summary>
public static class ProblemCodes
{
    /// <summary>An input breaks its declaration (400).</summary>
    public const string ParameterInvalid = "parameter_invalid";

    /// <summary>No route has this path (404).</summary>
    public const string NoMatchingRoute = "no_matching_route";

    /// <summary>It is not known who calls (401).</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>The caller is known, and not allowed to do this (403).</summary>
    public const string Forbidden = "forbidden";

    /// <summary>What the request is about is not there (404).</summary>
    public const string NotFound = "not_found";

    /// <summary>The path exists with other methods (405).</summary>
    public const string MethodNotAllowed = "method_not_allowed";

    /// <summary>The caller takes nothing of what the route can answer (406).</summary>
    public const string NotAcceptable = "not_acceptable";

    /// <summary>The body is larger than allowed (413).</summary>
    public const string BodyTooLarge = "body_too_large";

    /// <summary>The body's media type or charset is not served (415).</summary>
    public const string UnsupportedContentType = "unsupported_content_type";

    /// <summary>A client calls too often, or too much at once (429).</summary>
    public const string TooManyRequests = "too_many_requests";

    /// <summary>The server has no room for the call now (503).</summary>
    public const string Unavailable = "unavailable";

    /// <summary>The call took too long (503).</summary>
    public const string Timeout = "timeout";

    /// <summary>The program's own fault (500).</summary>
    public const string Internal = "internal";
}
