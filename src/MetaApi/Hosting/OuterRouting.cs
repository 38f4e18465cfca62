using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>
/// What routing had chosen before an API in the middle of a pipeline was asked. The API comes first, as any middleware
/// would; what it does not match goes on as it came.
/// </summary>
internal sealed record OuterRouting(Endpoint? Endpoint, RouteValueDictionary Values)
{
    public static void SetAside(HttpContext context)
    {
        context.Features.Set(new OuterRouting(context.GetEndpoint(), context.Request.RouteValues));
        context.SetEndpoint(null);
    }

    public static void Restore(HttpContext context)
    {
        if (context.Features.Get<OuterRouting>() is not { } outer)
            return;
        context.SetEndpoint(outer.Endpoint);
        context.Request.RouteValues = outer.Values;
    }
}
