using MetaApi.Schemas.Wording;

namespace MetaApi.Calls;

/// <summary>The problem that a bare status stands for.</summary>
internal static class StatusProblems
{
    /// <summary>The problem in English.</summary>
    public static Problem Of(int status, string? code = null) => Of(status, Messages.Default, BuiltInMessages.Complete) with { Code = code ?? CodeOf(status) };

    public static Problem Of(int status, Messages messages, string language) =>
        new(status, CodeOf(status), messages.Text(language, CodeOf(status)));

    static string CodeOf(int status) => status switch
    {
        400 => "bad_request",
        401 => ProblemCodes.Unauthorized,
        403 => ProblemCodes.Forbidden,
        404 => ProblemCodes.NotFound,
        405 => ProblemCodes.MethodNotAllowed,
        406 => ProblemCodes.NotAcceptable,
        409 => "conflict",
        410 => "gone",
        412 => "precondition_failed",
        413 => ProblemCodes.BodyTooLarge,
        415 => ProblemCodes.UnsupportedContentType,
        416 => "range_not_satisfiable",
        422 => "unprocessable",
        428 => "precondition_required",
        429 => ProblemCodes.TooManyRequests,
        503 => ProblemCodes.Unavailable,
        >= 500 => ProblemCodes.Internal,
        _ => "error",
    };
}
