using System.Collections.Immutable;

namespace MetaApi.OpenApi.Paths;

/// <summary>A route with the methods that the document shows it under.</summary>
internal sealed record DocumentedRoute(ApiRoute Route, ImmutableArray<string> Methods)
{
    /// <summary>The route as each of its methods has it.</summary>
    public IEnumerable<ApiRoute> Operations => Methods.Select(method => method == Route.Method ? Route : Route with { Method = method });

    /// <summary>
    /// The routes of a document, in order of declaration. One for every method is shown under the common ones that no other route of the same
    /// path names, in whatever document, and left out where these are all.
    /// </summary>
    public static IEnumerable<DocumentedRoute> Of(ApiModel model, ApiModel whole)
    {
        var named = whole.Routes.Select(r => (r.Pattern.Shape, r.Method)).ToHashSet();
        return model.Routes
            .Select(route => new DocumentedRoute(route, MethodsOf(route, named)))
            .Where(route => !route.Methods.IsEmpty);
    }

    static ImmutableArray<string> MethodsOf(ApiRoute route, HashSet<(string Shape, string Method)> named) => route.ServesAnyMethod
        ? [.. ApiRoute.CommonMethods.Where(method => !named.Contains((route.Pattern.Shape, method)))]
        : [route.Method];
}
