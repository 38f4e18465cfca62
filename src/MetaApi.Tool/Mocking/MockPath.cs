using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>The operations of a path by method.</summary>
/// <param name="template">The path as the document spells it.</param>
/// <param name="operations">Its operations.</param>
internal sealed class MockPath(string template, ImmutableSortedDictionary<string, MockOperation> operations)
{
    const string Head = "HEAD";

    const string Options = "OPTIONS";

    public string Template => template;

    public ImmutableSortedDictionary<string, MockOperation> Operations => operations;

    /// <summary>The methods that are answered: those of the document, HEAD where there is GET, and OPTIONS.</summary>
    public string Allow => string.Join(", ", operations.Keys.Concat(operations.ContainsKey("GET") ? [Head] : []).Append(Options).Distinct().Order(StringComparer.Ordinal));

    public static MockPath Of(string template, IOpenApiPathItem item, MockSchemas requests, MockSchemas responses) => new(
        template,
        (item.Operations ?? []).ToImmutableSortedDictionary(o => o.Key.Method.ToUpperInvariant(), o => new MockOperation(o.Value, item, requests, responses), StringComparer.Ordinal));

    public Task AnswerAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (Find(method) is { } operation)
            return operation.AnswerAsync(context, MockTemplate.Captures(template, context.Request.RouteValues));
        context.Response.Headers.Allow = Allow;
        if (method != Options)
            return MockProblems.WriteAsync(MockProblems.Of(StatusCodes.Status405MethodNotAllowed), context);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    MockOperation? Find(string method) =>
        operations.TryGetValue(method, out var operation) || (method == Head && operations.TryGetValue("GET", out operation)) ? operation : null;
}
