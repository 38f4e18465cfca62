using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetaApi.Calls.Paging;

/// <summary>
/// Writes and reads the cursors of one route: <c>version, side, mark, key in JSON</c> in base64url. The mark is a keyed hash over all else, over the route and
/// over the type of the key: a cursor that was damaged, guessed, or made by another route or for another type, is none. Without a secret anybody can make one,
/// but not by accident; a cursor is never more than where a page begins.
/// </summary>
/// <param name="route">The route, which a cursor is for.</param>
/// <param name="secret">What hashes are keyed with; empty for none.</param>
internal sealed class CursorCodec(string route, ReadOnlyMemory<byte> secret)
{
    /// <summary>The most characters of a cursor.</summary>
    public const int Longest = 1024;

    const byte Version = 1;

    const int HeadLength = 2;

    const int MarkLength = 16;

    static readonly JsonSerializerOptions Json = new()
    {
        IncludeFields = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 8,
    };

    /// <exception cref="InvalidOperationException">The key is too long for a cursor.</exception>
    public string Write<TKey>(PageSide side, TKey key)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(key, Json);
        byte[] bytes = [Version, (byte)side, .. Mark<TKey>(side, json), .. json];
        var text = Base64Url.EncodeToString(bytes);
        return text.Length <= Longest ? text : throw new InvalidOperationException("The key of an item is too long for a cursor; page by a shorter one.");
    }

    /// <summary>Reads a cursor for one side; false when it is none of this route and type.</summary>
    public bool TryRead<TKey>(string cursor, out PageSide side, out TKey? key)
    {
        (side, key) = (default, default);
        if (Bytes(cursor) is not [Version, (byte)PageSide.After or (byte)PageSide.Before, ..] bytes || bytes.Length <= HeadLength + MarkLength)
            return false;
        side = (PageSide)bytes[1];
        var json = bytes[(HeadLength + MarkLength)..];
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(HeadLength, MarkLength), Mark<TKey>(side, json)) && TryParse(json, out key);
    }

    /// <summary>On which side a cursor says its page lies, whether it can be read or not.</summary>
    public static PageSide SideOf(string cursor) => Bytes(cursor) is [_, (byte)PageSide.Before, ..] ? PageSide.Before : PageSide.After;

    byte[] Mark<TKey>(PageSide side, byte[] json) =>
        HMACSHA256.HashData(secret.Span, [Version, (byte)side, .. Encoding.UTF8.GetBytes($"{route}\n{typeof(TKey)}\n"), .. json])[..MarkLength];

    /// <summary>Decoding passes over spaces and padding, which no cursor has: there is one spelling of each.</summary>
    static byte[] Bytes(string cursor)
    {
        if (cursor.Length > Longest || !Base64Url.IsValid(cursor))
            return [];
        var bytes = Base64Url.DecodeFromChars(cursor);
        return Base64Url.EncodeToString(bytes) == cursor ? bytes : [];
    }

    static bool TryParse<TKey>(byte[] json, out TKey? key)
    {
        try
        {
            key = JsonSerializer.Deserialize<TKey>(json, Json);
            return true;
        }
        catch (JsonException)
        {
            key = default;
            return false;
        }
    }
}
