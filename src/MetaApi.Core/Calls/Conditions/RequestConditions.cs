using MetaApi.Schemas.Reading;

namespace MetaApi.Calls.Conditions;

/// <summary>
/// The conditions of a request, in the order of RFC 9110, section 13.2.2. To fetch, a malformed list of tags is one in which nothing matches, and costs a
/// transfer at most; to change something, it would cost somebody's work, so there it is refused. Dates that are none are passed over, as the RFC wants.
/// </summary>
internal readonly struct RequestConditions
{
    public const string IfMatch = "If-Match";

    public const string IfNoneMatch = "If-None-Match";

    public const string IfModifiedSince = "If-Modified-Since";

    public const string IfUnmodifiedSince = "If-Unmodified-Since";

    /// <summary>Whether the request only fetches.</summary>
    public bool IsFetch { get; init; }

    public TextValues Match { get; init; }

    public TextValues NoneMatch { get; init; }

    public TextValues ModifiedSince { get; init; }

    public TextValues UnmodifiedSince { get; init; }

    /// <summary>Whether the request names what it may change: a version, or nothing at all.</summary>
    public bool AreNamed => Match.Count > 0 || EntityTagList.IsAny(NoneMatch);

    public ConditionVerdict Judge(CurrentVersion current)
    {
        var match = EntityTagList.Find(Match, current.Tag, isStrong: true, current.Exists);
        if (match is TagMatch.Malformed && !IsFetch)
            return ConditionVerdict.MalformedIfMatch;
        if (match is TagMatch.Differs or TagMatch.Malformed || (match is TagMatch.Absent && IsChangedSince(UnmodifiedSince, current)))
            return ConditionVerdict.Failed;
        return EntityTagList.Find(NoneMatch, current.Tag, isStrong: false, current.Exists) switch
        {
            TagMatch.Malformed when !IsFetch => ConditionVerdict.MalformedIfNoneMatch,
            TagMatch.Matches => IsFetch ? ConditionVerdict.NotModified : ConditionVerdict.Failed,
            TagMatch.Absent when IsFetch && IsUnchangedSince(ModifiedSince, current) => ConditionVerdict.NotModified,
            _ => ConditionVerdict.Holds,
        };
    }

    static bool IsChangedSince(in TextValues header, CurrentVersion current) =>
        current.Changed is { } changed && HttpDate.Of(header) is { } date && HttpDate.Whole(changed) > date;

    static bool IsUnchangedSince(in TextValues header, CurrentVersion current) =>
        current.Changed is { } changed && HttpDate.Of(header) is { } date && HttpDate.Whole(changed) <= date;
}
