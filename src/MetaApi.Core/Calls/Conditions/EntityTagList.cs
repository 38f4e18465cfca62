using MetaApi.Schemas.Reading;

namespace MetaApi.Calls.Conditions;

/// <summary>The list of entity tags in <c>If-Match</c> and <c>If-None-Match</c>, or the star that stands for any (RFC 9110, section 13.1).</summary>
internal static class EntityTagList
{
    /// <summary>The most characters that are looked through; a longer list counts as malformed.</summary>
    public const int Longest = 4096;

    const string Spaces = " \t";

    const string WeakMark = "W/";

    /// <summary>Whether it is the star.</summary>
    public static bool IsAny(in TextValues header) => header is { Count: 1 } && header[0].AsSpan().Trim(Spaces) is "*";

    /// <summary>Looks for the current tag. The strong comparison finds none that is marked as weak; what a route names itself is strong.</summary>
    /// <param name="header">The lines of the header.</param>
    /// <param name="current">The current tag; null when there is none.</param>
    /// <param name="isStrong">Which comparison it is.</param>
    /// <param name="exists">Whether anything is there for the star.</param>
    public static TagMatch Find(in TextValues header, EntityTag? current, bool isStrong, bool exists)
    {
        if (header.Count == 0)
            return TagMatch.Absent;
        var rest = header.Joined.AsSpan().Trim(Spaces);
        if (rest.Length > Longest)
            return TagMatch.Malformed;
        if (rest is "*")
            return exists ? TagMatch.Matches : TagMatch.Differs;
        var (isFound, count) = (false, 0);
        while (!(rest = rest.TrimStart(", \t")).IsEmpty)
        {
            if (!TryTake(ref rest, out var opaque, out var isWeak))
                return TagMatch.Malformed;
            count++;
            isFound |= current is not null && !(isStrong && isWeak) && opaque.SequenceEqual(current.Opaque);
        }
        return count == 0 ? TagMatch.Malformed : isFound ? TagMatch.Matches : TagMatch.Differs;
    }

    /// <summary>Takes one tag and the space behind it; a comma or the end must follow.</summary>
    static bool TryTake(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> opaque, out bool isWeak)
    {
        opaque = [];
        isWeak = rest.StartsWith(WeakMark, StringComparison.Ordinal);
        if (isWeak)
            rest = rest[WeakMark.Length..];
        if (rest is not ['"', ..] || rest[1..].IndexOf('"') is var length && length < 0)
            return false;
        opaque = rest.Slice(1, length);
        rest = rest[(length + 2)..].TrimStart(Spaces);
        return !opaque.ContainsAnyInRange('\0', ' ') && !opaque.Contains('\x7f') && (rest.IsEmpty || rest[0] == ',');
    }
}
