using MetaApi.Model;
using MetaApi.Schemas;

namespace MetaApi.Endpoints;

/// <summary>What can be wrong with the description of an endpoint, in words.</summary>
internal static class EndpointMistakes
{
    public static Mistake NoRoute(string endpoint, Origin origin) => new(
        endpoint, "is described, and is no minimal endpoint",
        "describe what MapGet(…), MapPost(…), MapMethods(…) and the like return, or declare an ApiModule", origin);

    public static Mistake AnyMethod(string endpoint, Origin origin) => new(
        endpoint, "is described, and serves every method", "map it with MapGet(…), MapPost(…) or MapMethods(…), which name theirs", origin);

    public static Mistake Segment(string endpoint, string segment, Origin origin) => new(
        endpoint, $"is described, and its path has '{segment}', which a declared path cannot say",
        "let the segment be one literal or one parameter, with a name of letters, digits and underscores, or leave the endpoint undescribed", origin);

    public static Mistake UnknownCapture(string endpoint, Input input, PathPattern pattern) => new(
        endpoint, $"declares the path parameter '{input.Name}', which its path does not capture",
        pattern.Captures.IsEmpty
            ? $"write '{{{input.Name}}}' into its path, or declare it with Query(…)"
            : $"use one of {string.Join(", ", pattern.Captures.Select(c => $"'{c}'"))}, or write '{{{input.Name}}}' into its path",
        input.Origin);

    public static Mistake Form(string endpoint, Input input) => new(
        endpoint, $"declares '{input.Name}' as a part of a form, which ASP.NET's own binding reads",
        "let the handler take it with [FromForm] and leave it undescribed, or declare the route in an ApiModule", input.Origin);

    public static Mistake Documents(Contribution node) => new(
        node.Node, "says InDocuments(…), which chooses among the documents of an API",
        "say WithGroupName(…) on the endpoint, and map a document with that GroupName", node.Origin);

    public static Mistake UnknownParameter(ApiRoute route, DeclaredParameter parameter) => new(
        route.Name, $"has a handler with the parameter '{parameter.Name}', which stands for no single declared input",
        $"declare one input '{parameter.Name}' in Params(…), or rename the parameter", route.Origin);

    public static Mistake UnfitParameter(ApiRoute route, DeclaredParameter parameter) => new(
        route.Name, $"has a handler with the parameter '{parameter.Name}' of type {ClrName.Of(parameter.Type)}, "
        + "which values of its declaration do not fit into",
        "change the type of the parameter, or the schema of the input", route.Origin);

    public static Mistake UnkeptReply(ApiRoute route, RoutePolicy policy) => new(
        route.Name, $"says {policy.Word}(…), and its reply is ASP.NET's, which is not kept", "declare it as a route of the API, or leave the word out", policy.Origin);
}
