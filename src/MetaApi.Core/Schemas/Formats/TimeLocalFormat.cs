using System.Buffers;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Formats;

/// <summary>RFC 3339 partial-time, which has no offset.</summary>
internal static class TimeLocalFormat
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<byte> ascii = stackalloc byte[TimeText.MaxLength];
        return Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done
            && TimeText.TryParse(ascii[..length], out _) is ScalarResult.Ok;
    }
}
