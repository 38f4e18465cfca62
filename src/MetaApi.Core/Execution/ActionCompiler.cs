using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>Turns what a route was declared to do into code that is run for a call.</summary>
internal static class ActionCompiler
{
    public static Func<Call, Task> Compile(ApiRoute route, InputPlan inputs, ReplyPlan replies)
    {
        var condition = PolicyCompiler.Condition(route);
        return route.Action switch
        {
            PlainAction plain => Conditional(condition, plain.Run),
            ChainedAction chained => Chained([.. Letting(chained), .. condition is null ? [] : ImmutableArray.Create(condition), .. Doing(chained)]),
            HandlerAction handler => Conditional(condition, Handled(handler, inputs, replies)),
            _ => throw new ArgumentOutOfRangeException(nameof(route)),
        };
    }

    static Func<Call, Task> Conditional(Func<Call, Task>? condition, Func<Call, Task> action) =>
        condition is null ? action : Chained([condition, action]);

    /// <summary>The first words, which let the call in and find what it is about: a stranger is told nothing of versions.</summary>
    static IEnumerable<Func<Call, Task>> Letting(ChainedAction chained) => chained.Steps.TakeWhile(LetsIn).Select(s => s.Run);

    static IEnumerable<Func<Call, Task>> Doing(ChainedAction chained) => chained.Steps.SkipWhile(LetsIn).Select(s => s.Run);

    static bool LetsIn(ChainedStep step) => step.Word is ChainedWord.Authorize or ChainedWord.Resource;

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
