namespace MetaApi.Schemas.Patterns;

/// <summary>One step of a program: take a character, go on at two places, check an anchor, or stop because all is found.</summary>
internal readonly record struct Instruction(InstructionKind Kind, int Next)
{
    public int Other { get; private init; }

    public AnchorKind Anchor { get; private init; }

    public bool[] Cells { get; private init; } = [];

    public static Instruction Found { get; } = new(InstructionKind.Found, 0);

    public static Instruction Take(bool[] cells, int next) => new(InstructionKind.Take, next) { Cells = cells };

    public static Instruction Fork(int next, int other) => new(InstructionKind.Fork, next) { Other = other };

    public static Instruction Check(AnchorKind anchor, int next) => new(InstructionKind.Check, next) { Anchor = anchor };
}
