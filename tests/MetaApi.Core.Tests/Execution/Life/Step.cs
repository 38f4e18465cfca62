using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>One line of the life of a call as section 3 of the design numbers it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Whose script is played.</param>
internal sealed record Step(StepKind Kind, string Place)
{
    /// <summary>The steps of a route from its first to its last, in the order of the design.</summary>
    public static ImmutableArray<Step> Of(ImmutableArray<Node> levels)
    {
        var inward = levels.SelectMany(l => l.Hooks).ToList();
        var outward = levels.Reverse().SelectMany(l => l.Hooks).ToList();
        var calls = Named(inward, HookKind.AroundCall);
        var entered = inward.Where(h => h.Kind is HookKind.Before or HookKind.Around).ToList();
        return
        [
            .. calls.Select(c => new Step(StepKind.Enter, c)),
            .. Named(inward, HookKind.BeforeValidation).Select(b => new Step(StepKind.Run, b)),
            new(StepKind.Read, "read"),
            .. entered.Select(h => new Step(h.HasHalves ? StepKind.Enter : StepKind.Run, h.Name)),
            new(StepKind.Run, "action"),
            .. Named(outward, HookKind.After).Select(a => new Step(StepKind.Run, a)),
            .. Named(entered, HookKind.Around).AsEnumerable().Reverse().Select(a => new Step(StepKind.Leave, a)),
            new(StepKind.Reply, "render"),
            .. calls.AsEnumerable().Reverse().Select(c => new Step(StepKind.Leave, c)),
        ];
    }

    /// <summary>The hooks behind the last step.</summary>
    public static List<string> FinalsOf(ImmutableArray<Node> levels) =>
        Named(levels.Reverse().SelectMany(l => l.Hooks), HookKind.Finally);

    static List<string> Named(IEnumerable<SomeHook> hooks, HookKind kind) => [.. hooks.Where(h => h.Kind == kind).Select(h => h.Name)];
}
