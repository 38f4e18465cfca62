using System.Collections.Immutable;
using MetaApi.OpenApi.Texts;

namespace MetaApi;

/// <summary>A document as text, and what its version of OpenAPI could not say. The same declaration gives the same text on every machine.</summary>
public sealed class WrittenDocument
{
    readonly Lazy<string> yaml;

    internal WrittenDocument(string json, ImmutableArray<DocumentLoss> losses)
    {
        (Json, Losses) = (json, losses);
        yaml = new(() => YamlText.Of(JsonText.Parse(Json)));
    }

    /// <summary>The document as indented JSON.</summary>
    public string Json { get; }

    /// <summary>The same content as YAML 1.2.</summary>
    public string Yaml => yaml.Value;

    /// <summary>What the document does not tell because its version has no word for it; empty for OpenAPI 3.1.</summary>
    public ImmutableArray<DocumentLoss> Losses { get; }
}
