using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>
/// Goes through the steps of a call with a counter, as section 3 of the design numbers them. Hooks that are between their halves lie on a
/// stack; an error is a name in a register. Nothing here calls anything of a user.
/// </summary>
internal sealed class Machine(ImmutableArray<Step> steps, State state)
{
    readonly Stack<(int Enter, Going Going)> open = new();

    int at;

    /// <summary>Runs all steps, and returns the error that left the outermost hook.</summary>
    public string? Run()
    {
        while (at < steps.Length)
            if (Do(steps[at]) is { } error && !IsCaught(error))
                return error;
        return state.Answered();
    }

    string? Do(Step step)
    {
        if (step.Kind is StepKind.Leave)
            return Leave(step.Place);
        if (step.Kind is StepKind.Enter && !state.IsAborted)
            return Enter(step.Place);
        at++;
        return step.Kind switch
        {
            StepKind.Reply => state.MakeReply(),
            _ when state.IsAborted => null,
            StepKind.Read => state.Read(),
            _ => state.Play(step.Place),
        };
    }

    string? Enter(string place)
    {
        if (state.Play(place) is { } error)
            return error;
        var going = state.GoingOf(place);
        open.Push((at, going));
        at = going is Going.Never ? LeaveOf(place) : at + 1;
        return null;
    }

    string? Leave(string place)
    {
        if (open.Count == 0 || steps[open.Peek().Enter].Place != place)
        {
            at++;
            return null;
        }
        var (enter, going) = open.Pop();
        if (going is Going.Twice)
        {
            open.Push((enter, Going.Once));
            at = enter + 1;
            return null;
        }
        at++;
        return state.Play(place + ">");
    }

    /// <summary>Hands an error to the open hooks, the innermost first; one that catches it goes on behind its continuation, or once more into it.</summary>
    bool IsCaught(string error)
    {
        while (open.TryPop(out var hook))
        {
            if (hook.Going is not (Going.Catching or Going.Retrying))
                continue;
            var place = steps[hook.Enter].Place;
            state.Note(place + "!");
            open.Push((hook.Enter, Going.Once));
            at = hook.Going is Going.Retrying ? hook.Enter + 1 : LeaveOf(place);
            return true;
        }
        return false;
    }

    int LeaveOf(string place) => steps.IndexOf(new(StepKind.Leave, place));
}
