using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes a body that is one file, by each media type that it may be sent with.</summary>
internal static class BodyFileWriter
{
    public static OpenApiRequestBody Write(Input input, ApiLimits limits)
    {
        var file = input.File!;
        return new()
        {
            Description = FileText.Of(file, limits),
            Required = input.IsRequired,
            Content = file.SentTypes.ToDictionary(
                type => type, _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }),
        };
    }
}
