using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>One operation of a document: judges requests and answers them.</summary>
internal sealed class MockOperation
{
    readonly ParameterJudge parameters;

    readonly BodyJudge body;

    readonly AnswerMaker answers;

    readonly MockSchemas responses;

    readonly OpenApiOperation operation;

    public MockOperation(OpenApiOperation operation, IOpenApiPathItem item, MockSchemas requests, MockSchemas responses)
    {
        this.operation = operation;
        this.responses = responses;
        parameters = new(All(operation, item), requests);
        body = new(operation.RequestBody, requests);
        answers = new(operation, responses);
    }

    /// <summary>The statuses that it can answer, as the document spells them.</summary>
    public IEnumerable<string> Statuses => (operation.Responses ?? []).Keys;

    public string? Summary => operation.Summary;

    /// <param name="context">The request and its response.</param>
    /// <param name="path">The parameters in its path, by name.</param>
    public async Task AnswerAsync(HttpContext context, IReadOnlyDictionary<string, string> path)
    {
        var writer = new AnswerWriter(responses);
        try
        {
            List<Failure> failures = [.. parameters.Judge(context.Request, path), .. await body.JudgeAsync(context.Request)];
            if (failures.Count > 0)
                await RefuseAsync(failures, context, writer);
            else
                await writer.WriteAsync(answers.Make(Preference.Of(context.Request.Headers["Prefer"]), context.Request.Headers.Accept), context);
        }
        catch (MockFaultException fault)
        {
            await MockProblems.WriteAsync(MockProblems.Of(fault.Status, fault.Message), context);
        }
    }

    /// <summary>A parameter of the operation takes the place of one of its path.</summary>
    static IReadOnlyList<IOpenApiParameter> All(OpenApiOperation operation, IOpenApiPathItem item) =>
    [
        .. (operation.Parameters ?? []).Concat(item.Parameters ?? []).Where(p => p.Name is not null).DistinctBy(p => (p.In, p.Name)),
    ];

    /// <summary>With a problem, or where the document has another shape for errors with an example of that.</summary>
    async Task RefuseAsync(List<Failure> failures, HttpContext context, AnswerWriter writer)
    {
        var status = !answers.Names(StatusCodes.Status400BadRequest) && answers.Names(StatusCodes.Status422UnprocessableEntity)
            ? StatusCodes.Status422UnprocessableEntity
            : StatusCodes.Status400BadRequest;
        var problem = MockProblems.Of(status, failures);
        var declared = answers.OfError(status);
        if (declared is null || Accepts(declared, problem))
            await MockProblems.WriteAsync(problem, context);
        else
            await writer.WriteAsync(declared, context);
    }

    bool Accepts(MockAnswer declared, Problem problem) =>
        declared.Response.Content!.TryGetValue(Problem.ContentType, out var media) && responses.Of(media.Schema)?.Accepts(MockProblems.Json(problem)) is not false;
}
