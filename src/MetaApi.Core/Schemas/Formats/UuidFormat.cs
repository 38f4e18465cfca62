using System.Buffers;
using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Formats;

/// <summary>RFC 9562 text form.</summary>
internal static class UuidFormat
{
    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        Span<byte> ascii = stackalloc byte[GuidText.Length];
        return Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done
            && GuidText.TryParse(ascii[..length], out _) == ScalarResult.Ok;
    }
}
