using Microsoft.AspNetCore.Http;

namespace MetaApi.Endpoints;

/// <summary>Takes what a handler returned before ASP.NET serialises it.</summary>
internal static class ResultFilter
{
    public static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        if (EndpointCall.Of(invocation.HttpContext) is not { } request)
            return await next(invocation);
        request.IsBound = invocation.HttpContext.Response.StatusCode < StatusCodes.Status400BadRequest;
        var result = await next(invocation);
        if (request.IsBound && !request.Written.HasBegun)
            ReturnedResult.Take(result, request);
        return Results.Empty;
    }
}
