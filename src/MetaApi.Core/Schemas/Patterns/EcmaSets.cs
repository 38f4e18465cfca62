namespace MetaApi.Schemas.Patterns;

/// <summary>The classes that ECMA-262 names by a letter or a dot, under the flag <c>u</c> alone.</summary>
internal static class EcmaSets
{
    static readonly CodePointSet LineTerminators = CodePointSet.Of([new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)]);

    public static CodePointSet Dot { get; } = LineTerminators.Complement();

    public static CodePointSet Digit { get; } = CodePointSet.Of([new('0', '9')]);

    public static CodePointSet Word { get; } = CodePointSet.Of([new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z')]);

    public static CodePointSet Space { get; } = LineTerminators.Union(CodePointSet.Of(
    [
        new('\t', '\t'), new('\v', '\f'), new(' ', ' '), new(0xA0, 0xA0), new(0xFEFF, 0xFEFF),
        new(0x1680, 0x1680), new(0x2000, 0x200A), new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000),
    ]));
}
