using System.Collections.Immutable;
using System.Reflection.Emit;

namespace MetaApi.Model.ActionCode;

/// <summary>An instruction of a method body, with its metadata token and the offsets it may jump to, where it has them.</summary>
internal readonly record struct Instruction(int Offset, OpCode Code, int Token, ImmutableArray<int> Targets)
{
    public bool FallsThrough => Code.FlowControl is not (FlowControl.Branch or FlowControl.Return or FlowControl.Throw);

    public int Popped => Pushed - Code.EvaluationStackDelta;

    public int Pushed => Code.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Push1_push1 => 2,
        _ => 1,
    };
}
