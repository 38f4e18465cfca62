using System.Buffers.Binary;

namespace MetaApi.Calls.Files;

/// <summary>Formats that are told by more than their first bytes.</summary>
internal static class Heads
{
    const int BoxNameAt = 4;

    const int MajorBrandAt = 8;

    const int BrandsAt = 16;

    const int BrandLength = 4;

    /// <summary>RIFF, whose form stands behind its length (Microsoft, RIFF).</summary>
    public static bool IsRiff(ReadOnlySpan<byte> head, ReadOnlySpan<byte> form) => head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..].StartsWith(form);

    /// <summary>Two letters would be too few: a bitmap has zeros at 6, and one of few lengths of its header at 14.</summary>
    public static bool IsBitmap(ReadOnlySpan<byte> head) =>
        head.StartsWith("BM"u8) && head.Length >= 18 && BinaryPrimitives.ReadInt32LittleEndian(head[6..]) == 0
        && BinaryPrimitives.ReadInt32LittleEndian(head[14..]) is 12 or 40 or 52 or 56 or 64 or 108 or 124;

    /// <summary>At least one image, of which there are few in one icon.</summary>
    public static bool IsIcon(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]) && head.Length >= 6 && head[4] != 0 && head[5] == 0;

    public static bool IsTiff(ReadOnlySpan<byte> head) => head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8);

    /// <summary>An archive with something in it, or an empty one (APPNOTE 4.3).</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);

    /// <summary>A tag of ID3v2, or the head of a frame: eleven bits, a version, and layer III.</summary>
    public static bool IsMp3(ReadOnlySpan<byte> head) =>
        (head.StartsWith("ID3"u8) && head.Length >= 10 && head[3] is >= 2 and <= 4)
        || (head.Length >= 3 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2 && (head[1] & 0x18) != 0x08 && (head[2] & 0xF0) != 0xF0);

    /// <summary>EBML, with the name of its kind near the start (RFC 8794, section 11.2.6).</summary>
    public static bool IsMatroska(ReadOnlySpan<byte> head, ReadOnlySpan<byte> kind)
    {
        if (!head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
            return false;
        var at = head.IndexOf((ReadOnlySpan<byte>)[0x42, 0x82]);
        return at >= 0 && head.Length > at + 3 && head[(at + 3)..].StartsWith(kind);
    }

    /// <summary>A file of boxes that names one of some brands (ISO/IEC 14496-12, section 4.3).</summary>
    public static bool IsBoxed(ReadOnlySpan<byte> head, params ReadOnlySpan<string> brands)
    {
        if (head.Length < BrandsAt || !head[BoxNameAt..].StartsWith("ftyp"u8))
            return false;
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        if (IsOneOf(head[MajorBrandAt..], brands))
            return true;
        for (var at = BrandsAt; at + BrandLength <= end; at += BrandLength)
            if (IsOneOf(head[at..], brands))
                return true;
        return false;
    }

    static bool IsOneOf(ReadOnlySpan<byte> brand, ReadOnlySpan<string> brands)
    {
        foreach (var known in brands)
            if (System.Text.Ascii.Equals(brand[..BrandLength], known))
                return true;
        return false;
    }
}
