using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>Turns what a route was declared to do into code that is run for a call.</summary>
internal static class ActionCompiler
{
    public static Func<Call, Task> Compile(RouteAction action, InputPlan inputs, ReplyPlan replies) => action switch
    {
        PlainAction plain => plain.Run,
        ChainedAction chained => Chained([.. chained.Steps.Select(s => s.Run)]),
        HandlerAction handler => Handled(handler, inputs, replies),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    static Func<Call, Task> Chained(Func<Call, Task>[] steps) => async call =>
    {
        foreach (var step in steps)
        {
            if (call.IsAborted)
                return;
            await step(call);
        }
    };

    /// <remarks>Compiling costs a millisecond, which a start with a thousand routes does not have; so the first call of a route pays for it.</remarks>
    static Func<Call, Task> Handled(HandlerAction handler, InputPlan inputs, ReplyPlan replies)
    {
        var invoke = new Lazy<Func<Call, object?>>(() => HandlerCompiler.Compile(handler, inputs));
        var returned = new ReturnedValue();
        return async call =>
        {
            var before = call.Output.Mark;
            replies.Take(call, await returned.ReadAsync(invoke.Value(call)), before);
        };
    }
}
