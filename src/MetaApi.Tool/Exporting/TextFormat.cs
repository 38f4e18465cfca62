namespace MetaApi.Tool.Exporting;

/// <summary>How a document is spelled.</summary>
internal enum TextFormat
{
    Json,
    Yaml,
}
