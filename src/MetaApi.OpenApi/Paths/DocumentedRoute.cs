using System.Collections.Immutable;

namespace MetaApi.OpenApi.Paths;

/// <summary>A route with the methods that the document shows it under.</summary>
internal sealed record DocumentedRoute(ApiRoute Route, ImmutableArray<string> Methods)
{
    /// <summary>The methods that OpenAPI 3.1 has a word for.</summary>
    static readonly ImmutableArray<string> Known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

    /// <summary>
    /// The routes that can be documented, in order of declaration. One for every method is shown under the common ones that no other route of the
    /// same path names.
    /// </summary>
    public static IEnumerable<DocumentedRoute> Of(ApiModel model)
    {
        var named = model.Routes.Select(r => (r.Pattern.Shape, r.Method)).ToHashSet();
        return
            from route in model.Routes
            let methods = route.ServesAnyMethod ? ApiRoute.CommonMethods.Where(m => !named.Contains((route.Pattern.Shape, m))) : Known.Where(route.Method.Equals)
            where methods.Any()
            select new DocumentedRoute(route, [.. methods]);
    }

    /// <summary>The route as each of its methods has it.</summary>
    public IEnumerable<ApiRoute> Operations => Methods.Select(method => Route with { Method = method });
}
