using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>Makes the replies that are problems, in the language of the caller.</summary>
internal static class Problems
{
    /// <summary>The answer of an error: the framework's own errors are worded here, others bring their title.</summary>
    public static Reply Reply(ApiException error, Call call)
    {
        var title = error.Status < 500 && error.StandardFigures is null
            ? error.Message
            : TitleOf(error, call);
        return Reply(call, new(error.Status, error.Code, title)
        {
            Detail = Detail(error, call),
            Errors = [.. error.Failures.Take(Problem.MaxErrors).Select(f => FailureMessages.Error(f, call.Messages, call.Language))],
            Truncated = error.Failures.Count > Problem.MaxErrors || error is ParameterInvalidException { IsTruncated: true },
        });
    }

    /// <summary>A problem with a detail of its own; what its status stands for is said in the caller's language.</summary>
    public static Reply Reply(Problem problem, Call call) =>
        Reply(call, problem with { Title = StatusProblems.Of(problem.Status, call.Messages, call.Language).Title });

    /// <summary>The answer of a bare status: nothing, or from 400 on the problem it stands for.</summary>
    public static Reply ReplyFrom400On(int status, Call call) =>
        status < 400 ? new(status) : Reply(call, StatusProblems.Of(status, call.Messages, call.Language));

    /// <summary>The answer of a failure of the program. What has failed is told only where the host is told to.</summary>
    public static Reply OfFault(Exception error, Call call)
    {
        var problem = StatusProblems.Of(500, call.Messages, call.Language);
        return Reply(call, call.Request.Replies.TellsDetails ? problem with { Detail = error.Message } : problem);
    }

    /// <summary>The answer where there is no call any more.</summary>
    public static Reply Reply(Problem problem, string language)
    {
        var body = new ReplyBody();
        ProblemJson.Write(problem, body);
        return new(problem.Status)
        {
            ContentType = Problem.ContentType,
            Body = body,
            Headers = [new("Cache-Control", "no-store"), new("Content-Language", language), new("Vary", "Accept-Language")],
        };
    }

    /// <summary>A call that says itself in which language it answers is believed.</summary>
    static Reply Reply(Call call, Problem problem)
    {
        var reply = Reply(problem with { TraceId = call.Request.TraceId }, call.Language);
        if (call.Output.Headers?.Any(h => IsLanguage(h.Key)) == true)
            reply.Headers = [.. reply.Headers.Where(h => !IsLanguage(h.Key))];
        return reply;
    }

    static bool IsLanguage(string header) => header.Equals("Content-Language", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a failure of the server says stays in the log.</summary>
    static string TitleOf(ApiException error, Call call) => error.Status < 500 || error.StandardFigures is not null
        ? call.Messages.Text(call.Language, error.Code)
        : StatusProblems.Of(error.Status, call.Messages, call.Language).Title;

    static string? Detail(ApiException error, Call call) => error.Status >= 500
        ? call.Request.Replies.TellsDetails ? error.Message : null
        : error.StandardFigures is { } figures
        ? call.Messages.Find(call.Language, error.DetailCode)?.Fill(figures)
        : null;
}
