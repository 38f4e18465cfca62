using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>
/// Which media types a caller takes (RFC 9110, section 12.5.1). Of the ranges that are about a type the most specific decides. What breaks the grammar is
/// passed over; a header of nothing else, or one too long to look through, is passed over as a whole.
/// </summary>
internal static class AcceptHeader
{
    /// <summary>The most characters that are looked through.</summary>
    public const int Longest = 4096;

    const int None = -1;

    const int Exact = 2;

    /// <summary>Whether the caller takes any of the types, of which some may stand for several.</summary>
    public static bool Takes(string header, ImmutableArray<string> types)
    {
        if (header.Length > Longest || !HasRange(header))
            return true;
        foreach (var type in types)
            if (Takes(header, type))
                return true;
        return false;
    }

    static bool HasRange(ReadOnlySpan<char> header)
    {
        while (!header.IsEmpty)
            if (AcceptedRange.TryTake(ref header, out _))
                return true;
        return false;
    }

    static bool Takes(ReadOnlySpan<char> header, string type)
    {
        var (best, isTaken) = (None, false);
        while (!header.IsEmpty)
        {
            if (!AcceptedRange.TryTake(ref header, out var range) || (range.HasParameters && range.Excludes))
                continue;
            var specificity = Specificity(range, type);
            if (specificity > best)
                (best, isTaken) = (specificity, !range.Excludes);
            else if (specificity == best && best != None)
                isTaken |= !range.Excludes;
        }
        return isTaken;
    }

    /// <summary>How exactly a range is about a type: 2 for the type itself, or for one of those it stands for.</summary>
    static int Specificity(in AcceptedRange range, string type)
    {
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        var main = type.AsSpan(0, slash);
        var sub = type.AsSpan(slash + 1);
        if (range.IsAny)
            return 0;
        if (main is not "*" && !main.Equals(range.Type, StringComparison.OrdinalIgnoreCase))
            return None;
        if (range.IsOpen)
            return 1;
        return sub is "*" ? range.Excludes ? None : Exact : sub.Equals(range.Subtype, StringComparison.OrdinalIgnoreCase) ? Exact : None;
    }
}
