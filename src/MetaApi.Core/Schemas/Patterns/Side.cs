namespace MetaApi.Schemas.Patterns;

/// <summary>What lies on one side of a place in a text: the edge of the text, a character of an ASCII word, or any other.</summary>
internal enum Side
{
    Edge,
    Word,
    Other,
}
