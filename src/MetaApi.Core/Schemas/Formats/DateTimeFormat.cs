using System.Buffers;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Formats;

/// <summary>RFC 3339 date-time, also one that .NET cannot hold.</summary>
internal static class DateTimeFormat
{
    const int MostCharacters = 64;

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<byte> ascii = stackalloc byte[MostCharacters];
        return Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done
            && DateTimeText.TryParse(ascii[..length], out _) != ScalarResult.Malformed;
    }
}
