using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the schema of a stream of server-sent events, which is that of one of them: OpenAPI has no word for a stream.</summary>
internal static class EventWriter
{
    const string Note = "A stream of server-sent events. This is one of them, with its fields; the field data is JSON.";

    public static OpenApiSchema Write(Response response, SchemaWriter schemas, View view)
    {
        if (response.Events is [var only])
            return Event(only, Note, schemas, view);
        return new() { Description = Note, OneOf = [.. response.Events.Select(e => Event(e, null, schemas, view))] };
    }

    static OpenApiSchema Event(ResponseEvent sent, string? description, SchemaWriter schemas, View view)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = description,
            Properties = new Dictionary<string, IOpenApiSchema>(),
            Required = new HashSet<string> { "data" },
        };
        if (sent.Name is { } name)
        {
            schema.Properties.Add("event", new OpenApiSchema { Type = JsonSchemaType.String, Const = name });
            schema.Required.Add("event");
        }
        schema.Properties.Add("data", schemas.Write(sent.Data, view));
        schema.Properties.Add("id", new OpenApiSchema { Type = JsonSchemaType.String });
        schema.Properties.Add("retry", new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0", Description = "Milliseconds to wait before connecting again." });
        return schema;
    }
}
