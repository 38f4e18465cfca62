namespace MetaApi.Schemas.Scalars;

/// <summary>What reading the text of one scalar came to. A text of the right grammar whose value the type cannot hold is out of range.</summary>
internal enum ScalarResult
{
    Ok,
    Malformed,
    OutOfRange,
}
