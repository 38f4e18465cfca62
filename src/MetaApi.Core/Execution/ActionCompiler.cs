using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>Turns what a route was declared to do into code that is run for a call.</summary>
internal static class ActionCompiler
{
    public static Func<Call, Task> Compile(ApiRoute route, InputPlan inputs, ReplyPlan replies, ImmutableArray<Func<Call, Task>> conditions) =>
        route.Action switch
        {
            PlainAction plain => Conditional(conditions, plain.Run),
            ChainedAction chained => Chained([.. Letting(chained), .. conditions, .. Doing(chained)]),
            HandlerAction handler => Conditional(conditions, Handled(handler, inputs, replies)),
            _ => throw new ArgumentOutOfRangeException(nameof(route)),
        };

    static Func<Call, Task> Conditional(ImmutableArray<Func<Call, Task>> conditions, Func<Call, Task> action) =>
        conditions.IsEmpty ? action : Chained([.. conditions, action]);

    /// <summary>The first words, which let the call in and find what it is about: a stranger is told nothing of keys and versions.</summary>
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
