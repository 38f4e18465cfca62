namespace MetaApi.Schemas.Constraints;

/// <summary>The number of entries of a map; a type of its own, so that it is not taken for a count of items.</summary>
internal readonly record struct EntryCount(int Value);
