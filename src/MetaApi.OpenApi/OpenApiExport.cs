using MetaApi.OpenApi;
using MetaApi.OpenApi.Texts;
using MetaApi.OpenApi.Versions;
using Microsoft.OpenApi;

namespace MetaApi;

/// <summary>The tree as an OpenAPI document, by default of version 3.1. Exporting runs nothing of the API but its declaration.</summary>
public static class OpenApiExport
{
    /// <summary>Makes the document, which is the caller's to change.</summary>
    /// <param name="model">The tree, for example <see cref="Api.Model"/>.</param>
    /// <param name="options">Which document, and what the tree does not know; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">The API declares no document of the name that the options give.</exception>
    public static OpenApiDocument ToOpenApi(this ApiModel model, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return DocumentWriter.Write(model, options ?? new());
    }

    /// <summary>Makes the document as text, and tells what its version of OpenAPI has no word for.</summary>
    /// <inheritdoc cref="ToOpenApi"/>
    /// <exception cref="ArgumentOutOfRangeException">The version is neither 3.1 nor 3.0.</exception>
    public static WrittenDocument WriteOpenApi(this ApiModel model, DocumentOptions? options = null)
    {
        var version = options?.Version ?? OpenApiSpecVersion.OpenApi3_1;
        if (version is not (OpenApiSpecVersion.OpenApi3_1 or OpenApiSpecVersion.OpenApi3_0))
            throw new ArgumentOutOfRangeException(nameof(options), version, "Documents are written in OpenAPI 3.1 or 3.0.");
        var json = JsonText.Of(model.ToOpenApi(options));
        if (version is OpenApiSpecVersion.OpenApi3_1)
            return new(json, []);
        var (document, losses) = Downgrade.Of(JsonText.Parse(json));
        return new(JsonText.Of(document), losses);
    }

    /// <summary>Makes the document as indented JSON. The same declaration gives the same text on every machine.</summary>
    /// <inheritdoc cref="WriteOpenApi"/>
    public static string ToOpenApiJson(this ApiModel model, DocumentOptions? options = null) => model.WriteOpenApi(options).Json;

    /// <summary>Makes the document as YAML 1.2, with the content of <see cref="ToOpenApiJson"/>. The same declaration gives the same text on every machine.</summary>
    /// <inheritdoc cref="WriteOpenApi"/>
    public static string ToOpenApiYaml(this ApiModel model, DocumentOptions? options = null) => model.WriteOpenApi(options).Yaml;
}
