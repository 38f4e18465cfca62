using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>What can be wrong with a reply, in words for the log.</summary>
internal static class RenderingMistakes
{
    public static RenderingInvalidException UndeclaredBody(ApiRoute? route, int status, IEnumerable<int> declared) => new(route is null
        ? $"An answer outside any route renders a body with the status {status}, which nothing declares; use Problem(…) or Send(…)."
        : $"{route.Name} renders a body with the status {status}, which it does not declare; it declares {Listed(declared.Order())}.");

    public static RenderingInvalidException UndeclaredStatus(ApiRoute route, int status, IEnumerable<int> declared) => new(
        $"{route.Name} renders the status {status}, which it does not declare; it declares {Listed(declared.Order())}.");

    public static RenderingInvalidException UndeclaredAnswer(ApiRoute route, int status) => new(
        $"{route.Name} answered {status}, which it does not declare; add .Status({status}) to the route, or Adds({status}) to the hook that answers it. ({route.Origin})");

    public static RenderingInvalidException ProblemInstead(ApiRoute route, Response declared) => new(
        $"{route.Name} answered {declared.Status} with a problem, which declares {Described(declared)}; declare .Status({declared.Status}) without a body. ({route.Origin})");

    public static RenderingInvalidException UndeclaredKey(string key, int status, IEnumerable<string> declared) => new(
        $"The key '{key}' was rendered, which the status {status} does not expose; it exposes {Listed(declared.Select(d => $"'{d}'"))}.");

    public static RenderingInvalidException NoFinalStatus(int status) => new(
        $"The status {status} was set, which no reply can have; use {Statuses.Least} to {Statuses.Greatest}.");

    public static RenderingInvalidException NoBody(int status) => new(
        $"A body was rendered with the status {status}, which is declared without one.");

    public static RenderingInvalidException NotRendered(int status) => new(
        $"The status {status} declares a body, and nothing was rendered.");

    public static RenderingInvalidException KeyedWhole(int status) => new(
        $"A key was rendered with the status {status}, whose body is one value; render it without a key.");

    public static RenderingInvalidException UndeclaredScope(Scope scope, IEnumerable<Scope> declared) => new(
        $"A rendering provides the scope '{scope.Name}', which RenderScopes(…) does not declare; it declares {Listed(declared.Select(s => $"'{s.Name}'"))}.");

    public static RenderingInvalidException OtherBody(ApiRoute route, Response declared, BodyKind sent) => new(
        $"{route.Name} sends {Named(sent)} with the status {declared.Status}, which declares {Described(declared)}.");

    public static RenderingInvalidException NotSent(Response declared) => new(
        $"The status {declared.Status} declares {Described(declared)}, and none was sent.");

    public static RenderingInvalidException RenderedInstead(Response declared) => new(
        $"A value was rendered with the status {declared.Status}, which declares {Described(declared)}.");

    public static RenderingInvalidException OtherType(Response declared, string contentType) => new(
        $"'{contentType}' was sent with the status {declared.Status}, which declares {Described(declared)}.");

    public static RenderingInvalidException NoType(Response declared) => new(
        $"The status {declared.Status} declares {Described(declared)}, and what was sent does not say which type it is.");

    public static RenderingInvalidException FileStatus(int status) => new(
        $"A file was sent with the status {status}, which has no parts or versions; use 200, or send it as a stream.");

    public static RenderingInvalidException UndeclaredEvents(int status) => new(
        $"Events were sent with the status {status}, which does not declare them; use StatusEvents({status}, …).");

    public static RenderingInvalidException UndeclaredEvent(Response response, string name) => new(
        $"The event '{name}' was sent, which the status {response.Status} does not declare; it declares {Listed(response.Events.Select(e => e.Name is null ? "events without a name" : $"'{e.Name}'"))}.");

    static string Described(Response response) => response switch
    {
        { Kind: BodyKind.Events } => "events",
        { ContentType: { } type } => $"{Named(response.Kind)} ({type})",
        { Schema: not null } => "a rendered body",
        { IsProblem: true } => "a problem",
        _ => "no body",
    };

    static string Named(BodyKind kind) => kind switch
    {
        BodyKind.Text => "a text",
        BodyKind.File => "a file",
        BodyKind.Events => "events",
        _ => "a stream",
    };

    static string Listed<T>(IEnumerable<T> things)
    {
        var text = string.Join(", ", things);
        return text.Length == 0 ? "nothing" : text;
    }
}
