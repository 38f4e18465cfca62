namespace MetaApi.Calls.Conditions;

/// <summary>What a header that lists entity tags says of the current one.</summary>
internal enum TagMatch
{
    Absent,
    Matches,
    Differs,
    Malformed,
}
