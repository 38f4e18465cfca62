using System.Buffers;
using System.Text.Json.Nodes;
using MetaApi.Calls;
using MetaApi.Execution;
using MetaApi.Schemas.Wording;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Tool.Mocking;

/// <summary>Answers with problems (RFC 9457), worded as MetaApi words them.</summary>
internal static class MockProblems
{
    const string Language = "en";

    public static Problem Of(int status, string? detail = null) => StatusProblems.Of(status) with { Detail = detail };

    /// <summary>The problem of inputs that do not fit the document.</summary>
    public static Problem Of(int status, IReadOnlyList<Failure> failures) => new(status, ProblemCodes.ParameterInvalid, Messages.Default.Text(Language, ProblemCodes.ParameterInvalid))
    {
        Errors = [.. failures.Take(Problem.MaxErrors).Select(f => FailureMessages.Error(f, Messages.Default, Language))],
        Truncated = failures.Count > Problem.MaxErrors,
    };

    public static JsonNode Json(Problem problem) => JsonNode.Parse(Bytes(problem).Span)!;

    public static async Task WriteAsync(Problem problem, HttpContext context)
    {
        var body = Bytes(problem);
        context.Response.StatusCode = problem.Status;
        context.Response.ContentType = Problem.ContentType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    static ReadOnlyMemory<byte> Bytes(Problem problem)
    {
        var body = new ArrayBufferWriter<byte>();
        ProblemJson.Write(problem, body);
        return body.WrittenMemory;
    }
}
