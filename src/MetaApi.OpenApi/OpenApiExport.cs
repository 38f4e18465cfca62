using MetaApi.OpenApi;
using Microsoft.OpenApi;

namespace MetaApi;

/// <summary>The tree as an OpenAPI 3.1 document. Exporting runs nothing of the API but its declaration.</summary>
public static class OpenApiExport
{
    /// <summary>Makes the document, which is the caller's to change.</summary>
    /// <param name="model">The tree, for example <see cref="Api.Model"/>.</param>
    /// <param name="options">What the tree does not know; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static OpenApiDocument ToOpenApi(this ApiModel model, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return DocumentWriter.Write(model, options ?? new());
    }

    /// <summary>Makes the document as indented JSON. The same declaration gives the same text on every machine.</summary>
    /// <param name="model">The tree, for example <see cref="Api.Model"/>.</param>
    /// <param name="options">What the tree does not know; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static string ToOpenApiJson(this ApiModel model, DocumentOptions? options = null) => JsonText.Of(model.ToOpenApi(options));
}
