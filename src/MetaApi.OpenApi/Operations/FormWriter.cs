using MetaApi.Calls;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the form of a route: as parts, and where it has no files also as pairs. Fields stand first, as they have to be sent.</summary>
internal sealed class FormWriter(SchemaWriter schemas, View view, ApiLimits limits)
{
    const string Parts = "multipart/form-data";

    const string Pairs = "application/x-www-form-urlencoded";

    public OpenApiRequestBody Write(RouteMeta meta, Dictionary<string, IOpenApiExample>? examples)
    {
        var inputs = meta.Inputs.Where(i => i.Place is InputPlace.Form).OrderBy(i => i.File is not null).ToList();
        var files = inputs.Where(i => i.File is not null).ToList();
        var schema = schemas.Object(new([.. inputs.Select(i => i.AsProperty() with { Schema = Plain(i.Schema) })]), view);
        foreach (var file in files)
            schema.Properties![file.Name] = Described(file, file.File!);
        var parts = new OpenApiMediaType { Schema = schema, Encoding = EncodingOf(files), Examples = examples };
        return new()
        {
            Description = files.Count is > 0 and var count && count < inputs.Count ? "The fields are sent before the files." : null,
            Required = inputs.Any(Requirement.Of),
            Content = files.Count > 0
                ? new Dictionary<string, OpenApiMediaType> { [Parts] = parts }
                : new() { [Pairs] = new() { Schema = schema, Examples = examples }, [Parts] = parts },
        };
    }

    /// <summary>No text is null.</summary>
    static Schema Plain(Schema schema) => schema with { IsNullable = false, Default = schema.Default?.Value is null ? null : schema.Default };

    OpenApiSchema Described(Input input, FileRules file) => !file.IsList ? Described(file) : new()
    {
        Type = JsonSchemaType.Array,
        Items = Described(file),
        MinItems = input.IsRequired ? 1 : null,
        MaxItems = file.MaxCount,
    };

    OpenApiSchema Described(FileRules file) => new()
    {
        Type = JsonSchemaType.String,
        Format = "binary",
        ContentMediaType = OnlyTypeOf(file),
        Description = FileText.Of(file, limits),
    };

    /// <summary>Several are told by the encoding of the part.</summary>
    static string? OnlyTypeOf(FileRules file) => file.Allowed switch
    {
        [] => FileRules.Unknown,
        [var only] when !MediaRange.IsOpen(only) => only,
        _ => null,
    };

    static Dictionary<string, OpenApiEncoding>? EncodingOf(List<Input> files)
    {
        var known = files.Where(f => !f.File!.Allowed.IsEmpty).ToDictionary(f => f.Name, f => new OpenApiEncoding { ContentType = string.Join(", ", f.File!.Allowed) });
        return known.Count == 0 ? null : known;
    }
}
