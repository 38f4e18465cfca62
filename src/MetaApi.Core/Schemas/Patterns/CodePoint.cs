namespace MetaApi.Schemas.Patterns;

internal static class CodePoint
{
    public const int AsciiLimit = 0x80;
    public const int Largest = 0x10FFFF;

    /// <summary>The first one of a text, where a lone surrogate is one too, and how many UTF-16 units it takes.</summary>
    public static int Decode(ReadOnlySpan<char> text, out int length)
    {
        var isPair = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(text[0], text[1]) : text[0];
    }
}
