using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;

namespace MetaApi.Model.ActionCode;

/// <summary>
/// Follows the evaluation stack through a method body, forward only, and notes the constants that arrive as the key of a render.
/// Where two ways meet, only what both agree on stays known; where a loop begins again, nothing does.
/// </summary>
internal sealed class RenderReader(MethodInfo body, Type callType, string renderName)
{
    readonly Dictionary<int, KnownStack> arriving = [];
    readonly List<string> keys = [];

    public IReadOnlyList<string> Read()
    {
        var instructions = new InstructionReader(body.GetMethodBody()?.GetILAsByteArray() ?? []).Read();
        ForgetWhereLoopsBegin(instructions);

        KnownStack? falling = null;
        foreach (var instruction in instructions)
        {
            var stack = After(instruction, Meeting(instruction.Offset, falling) ?? KnownStack.Nothing);
            foreach (var target in instruction.Targets)
                arriving[target] = Meeting(target, stack);
            falling = instruction.FallsThrough ? stack : null;
        }

        return keys;
    }

    void ForgetWhereLoopsBegin(List<Instruction> instructions)
    {
        foreach (var jump in instructions.Where(instruction => !instruction.Targets.IsEmpty))
            foreach (var target in jump.Targets.Where(target => target <= jump.Offset))
                arriving[target] = KnownStack.Nothing;
    }

    [return: NotNullIfNotNull(nameof(stack))]
    KnownStack? Meeting(int offset, KnownStack? stack)
    {
        if (!arriving.TryGetValue(offset, out var other))
            return stack;
        return stack?.Meet(other) ?? other;
    }

    KnownStack After(Instruction instruction, KnownStack stack) => instruction.Code switch
    {
        { OperandType: OperandType.InlineString } => stack.Push(body.Module.ResolveString(instruction.Token)),
        { StackBehaviourPop: StackBehaviour.Varpop } => AfterCall(instruction, stack),
        _ => stack.Replace(instruction.Popped, instruction.Pushed),
    };

    KnownStack AfterCall(Instruction instruction, KnownStack stack)
    {
        if (stack.IsNothing || Callee(instruction) is not { } callee)
            return KnownStack.Nothing;

        var arguments = callee.GetParameters().Length;
        if (IsRender(callee) && stack.Pop(arguments - 1).Top is { } key)
            keys.Add(key);

        var creates = instruction.Code == OpCodes.Newobj;
        var takesInstance = !creates && !callee.IsStatic;
        var givesValue = creates || (callee is MethodInfo method && method.ReturnType != typeof(void));
        return stack.Replace(arguments + (takesInstance ? 1 : 0), givesValue ? 1 : 0);
    }

    // A return and an indirect call name no method, and one with variable arguments does not tell how many it takes.
    MethodBase? Callee(Instruction instruction)
    {
        if (instruction.Code.OperandType != OperandType.InlineMethod)
            return null;

        var typeArguments = body.DeclaringType?.GetGenericArguments();
        var callee = body.Module.ResolveMethod(instruction.Token, typeArguments, body.GetGenericArguments());
        return callee is null || callee.CallingConvention.HasFlag(CallingConventions.VarArgs) ? null : callee;
    }

    // Asked of the definition: Render<T>(T value) has no key, not even when T is a string.
    bool IsRender(MethodBase callee) =>
        callee is MethodInfo method && method.DeclaringType == callType && method.Name == renderName
        && (method.IsGenericMethod ? method.GetGenericMethodDefinition() : method).GetParameters() is [var first, ..]
        && first.ParameterType == typeof(string);
}
