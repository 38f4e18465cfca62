using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>What can be wrong with a reply, in words for the log.</summary>
internal static class RenderingMistakes
{
    public static RenderingInvalidException UndeclaredStatus(ApiRoute? route, int status, IEnumerable<int> declared) => new(route is null
        ? $"An answer outside any route renders a body with the status {status}, which nothing declares; use Problem(…) or Send(…)."
        : $"{route.Name} renders a body with the status {status}, which it does not declare; it declares {Listed(declared.Order())}.");

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

    static string Listed<T>(IEnumerable<T> things)
    {
        var text = string.Join(", ", things);
        return text.Length == 0 ? "nothing" : text;
    }
}
