using MetaApi.Schemas;

namespace MetaApi.Model.Links;

/// <summary>What can be wrong with a link, in words.</summary>
internal static class LinkMistakes
{
    public static Mistake UnknownTarget(ApiRoute route, RouteLink link, IEnumerable<string> known) => Of(
        route, link, $"leads to '{link.Target}', which is no route of the API", Named(NearMiss.Of(link.Target, known)));

    public static Mistake UnknownHidden(ApiRoute route, HiddenLink hidden, IEnumerable<string> known) => new(
        route.Name, $"takes away the link to '{hidden.Target}', which is no route of the API", Named(NearMiss.Of(hidden.Target!, known)), hidden.Origin);

    public static Mistake BadName(ApiRoute route, RouteLink link) => Of(
        route, link, "has a name that a document cannot have", "use letters of ASCII, digits, '.', '_' and '-'");

    public static Mistake UndeclaredStatus(ApiRoute route, RouteLink link) => Of(
        route, link, $"is of the status {link.Status}, which it does not declare", $"declare it with Status({link.Status}), or say another status");

    public static Mistake UnknownParameter(ApiRoute route, RouteLink link, string parameter, ApiRoute target) => Of(
        route, link, $"fills in the parameter '{parameter}', which {target.Name} does not have",
        NearMiss.Of(parameter, target.Meta.Inputs.Select(i => i.Name)) is { } near ? $"did you mean '{near}'? Correct the name" : "leave it out");

    public static Mistake MissingParameter(ApiRoute route, RouteLink link, string capture) => Of(
        route, link, $"says nothing of '{capture}', without which there is no path", $"say Param(\"{capture}\", \"$response.body#/…\"), or where else it is found");

    public static Mistake BadValue(ApiRoute route, RouteLink link, string value, string problem) => Of(
        route, link, $"takes '{value}', which {problem}", "use $response.body#/…, $response.header.…, $request.path.… or $request.query.…");

    static Mistake Of(ApiRoute route, RouteLink link, string problem, string remedy) =>
        new(route.Name, $"has the link '{link.Name}', which {problem}", remedy, link.Origin);

    static string Named(string? near) => near is null ? "name a route by method and whole path, as in 'GET /users/:id'" : $"did you mean '{near}'? Correct it";
}
