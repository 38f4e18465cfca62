using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>
/// What the design says becomes of a scenario. It is written from section 3 of the design and from the page of hooks, and shares nothing with
/// the code: the code composes functions, and this counts through a list.
/// </summary>
internal static class Model
{
    public static Ending Of(Scenario scenario)
    {
        var ways = scenario.Root.Ways().ToList();
        var routes = ways.Where(w => w.Levels[^1].IsRoute && Rooted(w.Path) == scenario.Path).ToList();
        if (routes.FirstOrDefault(r => r.Levels[^1].Method == scenario.Method) is { Path: not null } route)
            return Routed(scenario, route.Levels);
        if (routes.Count > 0 && scenario.Method == "OPTIONS")
            return new(204, "", "");
        var error = routes.Count > 0 ? "MethodNotAllowedException" : "NoMatchingRouteException";
        return Finished(scenario, Deepest(ways, scenario.Path, error), (new(scenario, []), error));
    }

    static Ending Routed(Scenario scenario, ImmutableArray<Node> levels)
    {
        var state = new State(scenario, levels);
        var error = new Machine(Step.Of(levels), state).Run();
        return Finished(scenario, levels, (state, error));
    }

    /// <summary>The way to the deepest namespace whose prefix matches; of several with one prefix, to one that handles the error itself.</summary>
    static ImmutableArray<Node> Deepest(List<(string Path, ImmutableArray<Node> Levels)> ways, string path, string error) => ways
        .Where(w => !w.Levels[^1].IsRoute && (Rooted(path) + "/").StartsWith(w.Path + "/", StringComparison.Ordinal))
        .OrderByDescending(w => w.Path.Count(c => c == '/'))
        .ThenByDescending(w => HandlerOf(w.Levels[^1], error) is not null)
        .ThenByDescending(w => w.Levels.Sum(l => l.IsModule ? 2 : 1))
        .First().Levels;

    static string Rooted(string path) => path.Length == 0 ? "/" : path;

    /// <summary>Hands an error to the handlers, then runs what runs always.</summary>
    static Ending Finished(Scenario scenario, ImmutableArray<Node> levels, (State State, string? Error) at)
    {
        var (state, error) = at;
        foreach (var level in levels.Reverse())
            if (error is not null && !IsGone(state, error) && HandlerOf(level, error) is { } rescue)
            {
                state.Restart(rescue.Status);
                error = state.Play(rescue.Name, error) ?? state.MakeReply();
            }
        var gone = error is not null && IsGone(state, error);
        var finals = state.Finish(levels[^1].IsRoute ? Step.FinalsOf(levels) : []);
        var ending = gone ? Ending.Gone(state.Trace) : error is not null ? Unhandled(error, state.Trace) : new(state.Reply.Status, state.Reply.Body, state.Trace);
        return ending with { Reported = finals };
    }

    static bool IsGone(State state, string error) => state.IsGone && Family.IsCancellation(error);

    static SomeRescue? HandlerOf(Node level, string error) => Family.SeenBy(error)
        .Select(type => level.Rescues.FirstOrDefault(r => r.Error == type))
        .FirstOrDefault(r => r is not null);

    static Ending Unhandled(string error, string trace)
    {
        var (status, code) = Family.AnswerOf(error);
        return new(status, "problem " + code, trace) { Fault = status < 500 ? null : error };
    }
}
