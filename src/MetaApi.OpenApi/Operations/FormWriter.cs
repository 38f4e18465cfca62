using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the form of a route: as parts, and where it has no files also as pairs.</summary>
internal static class FormWriter
{
    const string Parts = "multipart/form-data";

    const string Pairs = "application/x-www-form-urlencoded";

    public static OpenApiRequestBody Write(RouteMeta meta, SchemaWriter schemas, View view)
    {
        var inputs = meta.Inputs.Where(i => i.Place is InputPlace.Form).ToList();
        var files = inputs.Where(i => i.File is not null).ToList();
        var schema = schemas.Object(new([.. inputs.Select(i => i.AsProperty() with { Schema = Plain(i.Schema) })]), view);
        foreach (var file in files)
            schema.Properties![file.Name] = Described(file);
        var parts = new OpenApiMediaType { Schema = schema, Encoding = EncodingOf(files) };
        return new()
        {
            Required = inputs.Any(Requirement.Of),
            Content = files.Count > 0 ? new Dictionary<string, OpenApiMediaType> { [Parts] = parts } : new() { [Pairs] = new() { Schema = schema }, [Parts] = parts },
        };
    }

    /// <summary>No text is null.</summary>
    static Schema Plain(Schema schema) => schema with { IsNullable = false, Default = schema.Default?.Value is null ? null : schema.Default };

    static OpenApiSchema Described(Input input)
    {
        var file = input.File!;
        var one = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", ContentMediaType = file.Allowed is [var only] ? only : "application/octet-stream" };
        if (!file.IsList)
        {
            one.Description = file.Description;
            return one;
        }
        return new()
        {
            Type = JsonSchemaType.Array,
            Description = file.Description,
            Items = one,
            MinItems = input.IsRequired ? 1 : null,
            MaxItems = file.MaxCount,
        };
    }

    static Dictionary<string, OpenApiEncoding>? EncodingOf(List<Input> files)
    {
        var known = files.Where(f => !f.File!.Allowed.IsEmpty).ToDictionary(f => f.Name, f => new OpenApiEncoding { ContentType = string.Join(", ", f.File!.Allowed) });
        return known.Count == 0 ? null : known;
    }
}
