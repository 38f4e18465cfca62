using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace MetaApi.Calls.Conditions;

/// <summary>The name of one version of a representation (RFC 9110, section 8.8.3).</summary>
/// <param name="Opaque">What stands between the quotes.</param>
internal sealed record EntityTag(string Opaque)
{
    const int HashedBytes = 16;

    /// <summary>Whether a text may stand between the quotes, as far as headers are ASCII.</summary>
    public static bool IsOpaque(string text) => text.Length > 0 && text.All(c => c is >= '!' and <= '~' and not '"');

    /// <summary>The tag of a version as a program counts them: a text, a number, a GUID, or the bytes of a row version.</summary>
    /// <exception cref="InvalidOperationException">The version cannot be told in a header.</exception>
    public static EntityTag Of(object version)
    {
        var text = version switch
        {
            string told => told,
            byte[] row => Base64Url.EncodeToString(row),
            DateTime or DateTimeOffset => ((IFormattable)version).ToString("O", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => "",
        };
        return IsOpaque(text) ? new(text) : throw new InvalidOperationException(
            "A version is a number, a GUID, bytes, or a text of one or more visible ASCII characters without quotes.");
    }

    /// <summary>The tag of bytes: equal for equal ones, and for no others.</summary>
    public static EntityTag OfBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(Base64Url.EncodeToString(hash[..HashedBytes]));
    }

    public override string ToString() => $"\"{Opaque}\"";
}
