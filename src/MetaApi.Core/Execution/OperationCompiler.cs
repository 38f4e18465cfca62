using System.Collections.Immutable;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>
/// The life of a call, written down in one place:
/// <list type="number">
/// <item><c>AroundCall</c> hooks, outermost first, enclose all that follows up to rendering.</item>
/// <item>Policies that let a call in or not, in the order of <see cref="PolicyOrder"/>; then <c>BeforeValidation</c> hooks, outermost namespace first. They see no inputs.</item>
/// <item>A call that takes nothing of what can be answered ends. The inputs are read, all errors together. Policies that enclose a call begin behind it, and end behind rendering.</item>
/// <item><c>Before</c> hooks and first halves of <c>Around</c> hooks, interleaved: outer namespaces first, then in order of declaration.</item>
/// <item>What is known of its idempotency key, then the conditions of the request, where the route tells its version; then the action. Chained words that let a
/// call in come before: nobody else is given a reply that was kept, or told that there is one.</item>
/// <item><c>After</c> hooks, inner namespace first, each level in order of declaration.</item>
/// <item>Second halves of <c>Around</c> hooks, in reverse.</item>
/// <item>Rendering: the reply is finished before its first byte leaves. A streamed body is sent behind all this, before <c>Finally</c>; see <see cref="Operation"/>.</item>
/// <item><c>Finally</c> hooks, inner namespace first, always. Then shared helpers are disposed, the last one made first.</item>
/// </list>
/// An abort skips everything but second halves that have begun, and <c>Finally</c>. All of it is composed once, from the inside out.
/// </summary>
internal static class OperationCompiler
{
    public static Operation Compile(ApiRoute route, ApiOptions apiOptions, Compilers compilers)
    {
        var options = route.OptionsIn(apiOptions);
        var inputs = InputPlan.For(route, options, compilers);
        var replies = ReplyPlan.For(route, options, compilers);
        var outward = route.Hooks.Reverse().ToList();
        var afters = outward.SelectMany(level => level.OfType<AfterHook>()).Select(h => h.Run);
        var action = ActionCompiler.Compile(route, inputs, replies, PolicyCompiler.Conditions(route, options, compilers));
        var inside = Entering(route, Acting(action, [.. afters]));
        Func<Call, Task>[] first = [.. PolicyCompiler.Gates(route), .. BeforeValidation(route)];
        var enclosures = PolicyCompiler.Enclosures(route, options, compilers);
        var answering = enclosures.IsEmpty ? Answering(first, inside, replies) : AnsweringWithin(enclosures, first, inside, replies);
        var whole = Enclosing(route, answering, replies);
        var finals = outward.SelectMany(level => level.OfType<FinallyHook>()).Select(h => h.Run).ToList();
        if (route.Shared is not null)
            finals.Add(call => call.DisposeHelpersAsync());
        return new(route, inputs, whole, (new RescueChain(route.Rescues, replies), replies.Answers!, [.. finals]));
    }

    static Func<Call, Task>[] BeforeValidation(ApiRoute route) =>
        [.. route.Hooks.SelectMany(level => level.OfType<BeforeValidationHook>()).Select(h => h.Run)];

    static Func<Call, Task> Acting(Func<Call, Task> action, Func<Call, Task>[] afters) => afters.Length == 0 ? action : async call =>
    {
        await action(call);
        await RunAll(afters, call);
    };

    static Func<Call, Task> Entering(ApiRoute route, Func<Call, Task> inside) => route.Hooks.SelectMany(level => level).Reverse()
        .Aggregate(inside, (inner, hook) => hook switch
        {
            BeforeHook before => Then(before.Run, inner),
            AroundHook around => Around(around.Run, inner),
            _ => inner,
        });

    static Func<Call, Task> Enclosing(ApiRoute route, Func<Call, Task> answering, ReplyPlan replies)
    {
        var hooks = route.Hooks.SelectMany(level => level).OfType<AroundCallHook>().Reverse().ToList();
        var enclosed = hooks.Aggregate(answering, (inner, hook) => Around(hook.Run, inner));
        return hooks.Count == 0 ? answering : call =>
        {
            var enclosing = enclosed(call);
            if (!enclosing.IsCompletedSuccessfully)
                return FinishAfterAsync(enclosing, call, replies);
            FinishAborted(call, replies);
            return enclosing;
        };
    }

    static async Task FinishAfterAsync(Task enclosing, Call call, ReplyPlan replies)
    {
        await enclosing;
        FinishAborted(call, replies);
    }

    static void FinishAborted(Call call, ReplyPlan replies)
    {
        if (call.IsAborted)
            call.Finish(replies.Make(call));
    }

    static Func<Call, Task> Answering(Func<Call, Task>[] first, Func<Call, Task> inside, ReplyPlan replies) => async call =>
    {
        if (first.Length > 0)
            await RunAll(first, call);
        if (!call.IsAborted)
            await call.ReadParamsAsync();
        if (!call.IsAborted)
            await inside(call);
        call.Finish(replies.Make(call));
    };

    /// <summary>As without enclosures; but they see the reply, so it is made inside them.</summary>
    static Func<Call, Task> AnsweringWithin(
        ImmutableArray<CallEnclosure> enclosures, Func<Call, Task>[] first, Func<Call, Task> inside, ReplyPlan replies)
    {
        Func<Call, Task> finishing = async call =>
        {
            await inside(call);
            call.Finish(replies.Make(call));
        };
        var enclosed = enclosures.Reverse().Aggregate(finishing, (inner, enclosure) => call => enclosure(call, inner));
        return async call =>
        {
            await RunAll(first, call);
            if (!call.IsAborted)
                await call.ReadParamsAsync();
            if (call.IsAborted)
                call.Finish(replies.Make(call));
            else
                await enclosed(call);
        };
    }

    static Func<Call, Task> Then(Func<Call, Task> before, Func<Call, Task> inner) => async call =>
    {
        await before(call);
        if (!call.IsAborted)
            await inner(call);
    };

    static Func<Call, Task> Around(Func<Call, Func<Task>, Task> around, Func<Call, Task> inner) =>
        call => around(call, () => call.IsAborted ? Task.CompletedTask : inner(call));

    static async Task RunAll(Func<Call, Task>[] hooks, Call call)
    {
        foreach (var hook in hooks)
        {
            if (call.IsAborted)
                return;
            await hook(call);
        }
    }
}
