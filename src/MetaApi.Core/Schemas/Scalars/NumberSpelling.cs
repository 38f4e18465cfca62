namespace MetaApi.Schemas.Scalars;

/// <summary>JSON's own grammar, or the looser one of paths, queries and strings, which also has <c>+34</c> and <c>007</c>.</summary>
internal enum NumberSpelling
{
    Json,
    Loose,
}
