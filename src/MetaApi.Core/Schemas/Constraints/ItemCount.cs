namespace MetaApi.Schemas.Constraints;

/// <summary>The number of items of an array; a type of its own, so that a range of integers is not taken for a range of counts.</summary>
internal readonly record struct ItemCount(int Value);
