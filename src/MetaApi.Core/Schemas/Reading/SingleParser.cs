using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

internal static class SingleParser
{
    public static ScalarResult TryParse(ReadOnlySpan<byte> text, out float value)
    {
        var result = DoubleText.TryParse(text, out var wide);
        value = (float)wide;
        return result is ScalarResult.Ok && !float.IsFinite(value) ? ScalarResult.OutOfRange : result;
    }
}
