namespace MetaApi.Schemas.Scalars;

/// <summary>JSON's own grammar, or the looser one of a path, a query, a header or a string, which also knows <c>+34</c> and <c>007</c>.</summary>
internal enum NumberSpelling
{
    Json,
    Loose,
}
