namespace MetaApi.Calls;

/// <summary>The problem that a bare status stands for.</summary>
internal static class StatusProblems
{
    public static Problem Of(int status, string? code = null)
    {
        var (standard, title) = status switch
        {
            400 => ("bad_request", "The request is wrong."),
            401 => ("unauthorized", "The caller is not known."),
            403 => ("forbidden", "The caller is not allowed to do this."),
            404 => ("not_found", "There is nothing here."),
            405 => (ProblemCodes.MethodNotAllowed, "This path does not serve this method."),
            406 => ("not_acceptable", "No acceptable representation is served."),
            409 => ("conflict", "The request conflicts with what is there."),
            410 => ("gone", "What was here is gone."),
            412 => ("precondition_failed", "A condition of the request does not hold."),
            413 => (ProblemCodes.BodyTooLarge, "The body is too large."),
            415 => (ProblemCodes.UnsupportedContentType, "The body's media type is not served."),
            422 => ("unprocessable", "The request cannot be processed."),
            429 => ("too_many_requests", "Too many requests."),
            503 => ("unavailable", "The service is not available now."),
            >= 500 => (ProblemCodes.Internal, "The server failed."),
            _ => ("error", "The request failed."),
        };
        return new(status, code ?? standard, title);
    }
}
