using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Exporting;

/// <summary>A document of an API as text.</summary>
internal static class DocumentText
{
    /// <exception cref="ToolException">The API has no document of that name.</exception>
    public static string Of(ApiModel api, DocumentOptions options, TextFormat format)
    {
        try
        {
            return format is TextFormat.Yaml ? api.ToOpenApiYaml(options) : api.ToOpenApiJson(options);
        }
        catch (ArgumentException unknown) when (options.Document is not null)
        {
            throw ExportFaults.NoDocument(unknown);
        }
    }
}
