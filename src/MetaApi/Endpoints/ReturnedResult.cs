using MetaApi.Schemas;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Endpoints;

/// <summary>
/// What a handler returned, in the words of a call. A value is rendered by the schema of its status; a result without one that says more than a status
/// is the endpoint's own answer.
/// </summary>
internal static class ReturnedResult
{
    public static void Take(object? returned, EndpointCall request)
    {
        switch (Innermost(returned))
        {
            case EmptyHttpResult or Call:
                SetStatus(request);
                break;
            case IValueHttpResult { Value: not ProblemDetails } valued:
                SetHead((IResult)valued, request);
                Render(valued.Value, request);
                break;
            case IResult bare when IsBareStatus(bare):
                SetHead(bare, request);
                break;
            case IResult own:
                request.LeaveTo(own);
                break;
            case var value:
                SetStatus(request);
                Render(value, request);
                break;
        }
    }

    static object? Innermost(object? returned)
    {
        while (returned is INestedHttpResult { Result: var inner })
            returned = inner;
        return returned;
    }

    static bool IsBareStatus(IResult result) => result is Ok or Created or CreatedAtRoute or Accepted or AcceptedAtRoute or NoContent or BadRequest
        or UnauthorizedHttpResult or NotFound or Conflict or UnprocessableEntity or InternalServerError or StatusCodeHttpResult;

    /// <summary>A handler may have set the status on the response, as it would without a description.</summary>
    static void SetStatus(EndpointCall request)
    {
        var status = request.Context.Response.StatusCode;
        if (status != StatusCodes.Status200OK)
            request.Call.Status ??= status;
    }

    static void SetHead(IResult result, EndpointCall request)
    {
        request.Call.Status = (result as IStatusCodeHttpResult)?.StatusCode ?? request.Call.Status;
        if (request.Call.Status is StatusCodes.Status201Created or StatusCodes.Status202Accepted && Location(result, request.Context) is { } location)
            request.SetLocation(location);
    }

    /// <summary>
    /// The results that have a location share no interface that tells it. That of a route is a path, where ASP.NET writes a URL: a client could put any
    /// host into it.
    /// </summary>
    static string? Location(IResult result, HttpContext context) =>
        Member(result, nameof(Created.Location)) as string
        ?? (Member(result, nameof(CreatedAtRoute.RouteValues)) is RouteValueDictionary values
            ? context.RequestServices.GetRequiredService<LinkGenerator>()
                .GetPathByRouteValues(context, Member(result, nameof(CreatedAtRoute.RouteName)) as string, values)
              ?? throw new InvalidOperationException("No route matches the supplied values.")
            : null);

    static object? Member(IResult result, string name) => result.GetType().GetProperty(name)?.GetValue(result);

    static void Render(object? value, EndpointCall request)
    {
        var (call, response) = (request.Call, request.Response);
        if (value is null && (response?.Schema is null || call.Output.IsWritten || !call.Output.IsEmpty))
            return;
        if (value is string text && response is { ContentType: { } type })
            call.Send(text, type);
        else if (value is string detail && response is { IsProblem: true })
            call.Problem(detail, response.Status);
        else if (response?.Schema is ObjectSchema { Properties: [var only] })
            call.Render(only.Name, value);
        else
            call.Render(value);
    }
}
