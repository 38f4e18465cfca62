using System.Buffers;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Formats;

/// <summary>RFC 3339 full-time, which has an offset.</summary>
internal static class TimeFormat
{
    const int MostCharacters = 64;

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<byte> ascii = stackalloc byte[MostCharacters];
        return Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done
            && FullTime.TryParse(ascii[..length], out _);
    }
}
