namespace MetaApi.Schemas.Scalars;

internal static class BooleanText
{
    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8) || text.SequenceEqual("True"u8) || text.SequenceEqual("TRUE"u8);
        return value || text.SequenceEqual("false"u8) || text.SequenceEqual("False"u8) || text.SequenceEqual("FALSE"u8)
            ? ScalarResult.Ok
            : ScalarResult.Malformed;
    }
}
