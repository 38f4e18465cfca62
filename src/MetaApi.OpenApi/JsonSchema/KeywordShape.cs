namespace MetaApi.OpenApi.JsonSchema;

/// <summary>What the value of a keyword is made of.</summary>
internal enum KeywordShape
{
    /// <summary>No schemas.</summary>
    Value,

    Schema,

    SchemaList,

    SchemaMap,
}
