namespace MetaApi.Schemas.Scalars;

/// <summary>What reading the text of a scalar came to. Out of range is a text of the right grammar that the type cannot hold.</summary>
internal enum ScalarResult
{
    Ok,
    Malformed,
    OutOfRange,
}
