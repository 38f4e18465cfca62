using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>Makes the replies that are problems.</summary>
internal static class Problems
{
    static readonly IReadOnlyList<KeyValuePair<string, string>> NotStored = [new("Cache-Control", "no-store")];

    public static Reply Reply(Problem problem)
    {
        var body = new ReplyBody();
        ProblemJson.Write(problem, body);
        return new(problem.Status)
        {
            ContentType = Problem.ContentType,
            Body = body,
            Headers = NotStored,
        };
    }

    public static Reply Reply(ApiException error, Call call)
    {
        var problem = new Problem(error.Status, error.Code, Title(error))
        {
            Errors = [.. error.Failures.Select(FailureMessages.Error)],
            TraceId = call.Request.TraceId,
        };
        return Reply(problem);
    }

    /// <summary>The answer of a bare status: nothing, or from 400 on the problem it stands for.</summary>
    public static Reply ReplyFrom400On(int status, Call call) =>
        status < 400 ? new(status) : Reply(StatusProblems.Of(status) with { TraceId = call.Request.TraceId });

    public static Problem Internal(Call call) => StatusProblems.Of(500) with { TraceId = call.Request.TraceId };

    /// <summary>What a failure of the server says stays in the log.</summary>
    static string Title(ApiException error) => error.Status < 500 ? error.Message : StatusProblems.Of(error.Status).Title;
}
