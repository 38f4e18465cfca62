using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;

namespace MetaApi.Model.ActionCode;

/// <summary>Cuts the bytes of a method body into instructions.</summary>
internal sealed class InstructionReader(byte[] code)
{
    const byte FirstOfTwo = 0xFE;

    static readonly FrozenDictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(opCode => opCode.Value);

    public List<Instruction> Read()
    {
        var instructions = new List<Instruction>();
        for (var offset = 0; offset < code.Length;)
        {
            var opCode = CodeAt(offset);
            var operand = offset + opCode.Size;
            var end = operand + OperandSize(opCode, operand);
            var token = end - operand == 4 ? Int32(operand) : 0;
            instructions.Add(new(offset, opCode, token, Targets(opCode, operand, end)));
            offset = end;
        }

        return instructions;
    }

    OpCode CodeAt(int offset) =>
        Codes[code[offset] == FirstOfTwo ? BinaryPrimitives.ReadInt16BigEndian(code.AsSpan(offset)) : code[offset]];

    int OperandSize(OpCode opCode, int operand) => opCode.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => checked(4 + 4 * (int)(uint)Int32(operand)),
        _ => 4,
    };

    ImmutableArray<int> Targets(OpCode opCode, int operand, int end) => opCode.OperandType switch
    {
        OperandType.ShortInlineBrTarget => [end + (sbyte)code[operand]],
        OperandType.InlineBrTarget => [end + Int32(operand)],
        OperandType.InlineSwitch => [.. Enumerable.Range(0, Int32(operand)).Select(i => end + Int32(operand + 4 + 4 * i))],
        _ => [],
    };

    int Int32(int offset) => BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(offset));
}
