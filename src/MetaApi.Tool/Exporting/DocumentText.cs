using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Exporting;

/// <summary>A document of an API as text.</summary>
internal static class DocumentText
{
    /// <exception cref="ToolException">The API has no document of that name.</exception>
    /// <exception cref="ApiDeclarationException">What the options say has mistakes, such as a server that is no URL.</exception>
    public static WrittenDocument Of(ApiModel api, DocumentOptions options)
    {
        try
        {
            return api.WriteOpenApi(options);
        }
        catch (ArgumentException unknown) when (options.Document is not null)
        {
            throw ExportFaults.NoDocument(unknown);
        }
    }
}
