namespace MetaApi.Hosting.Documents;

/// <summary>One document of an API, in both formats.</summary>
internal sealed class DocumentTexts(ApiModel model, DocumentOptions options)
{
    public DocumentText Json { get; } = new(model.ToOpenApiJson, options, "application/json");

    public DocumentText Yaml { get; } = new(model.ToOpenApiYaml, options, "application/yaml");
}
