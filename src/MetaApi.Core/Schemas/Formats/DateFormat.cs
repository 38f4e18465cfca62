using System.Buffers;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Formats;

/// <summary>RFC 3339 full-date.</summary>
internal static class DateFormat
{
    const int MostCharacters = 64;

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<byte> ascii = stackalloc byte[MostCharacters];
        return Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done
            && DateText.TryParse(ascii[..length], out _) != ScalarResult.Malformed;
    }
}
