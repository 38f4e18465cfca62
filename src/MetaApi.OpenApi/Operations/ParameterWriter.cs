using MetaApi.Model;
using MetaApi.OpenApi.Paths;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes the inputs of a route outside its body or form, in order of declaration; captures without a name come last.</summary>
internal sealed class ParameterWriter(SchemaWriter schemas, View view, ShownExamples examples)
{
    public List<IOpenApiParameter> Write(ApiRoute route, DocumentPath path)
    {
        var captures = path.Captures.ToDictionary(c => c.Name);
        return
        [
            .. from input in route.Meta.Inputs
               where input.Place is not (InputPlace.Body or InputPlace.Form)
               select Parameter(input, captures.GetValueOrDefault(input.Name)),
            .. from input in ImpliedInputs.Of(route)
               select Parameter(input, null),
            .. from capture in captures.Values
               where !route.Meta.Inputs.Any(i => i.Place is InputPlace.Path && i.Name == capture.Name)
               select Parameter(new(capture.Name, InputPlace.Path, Schema.String) { IsRequired = true }, capture),
        ];
    }

    OpenApiParameter Parameter(Input input, DocumentCapture? capture)
    {
        var inPath = input.Place is InputPlace.Path;
        var named = examples.OfInput(input);
        var parameter = new OpenApiParameter
        {
            Name = inPath ? capture!.ShownName : input.Name,
            In = Location(input.Place),
            Description = inPath ? Joined(input.Schema.Description, capture!.Note) : input.Schema.Description,
            Required = inPath || Requirement.Of(input),
            Schema = schemas.Write(Plain(input.AsProperty().Judged, named is null), view),
            Deprecated = input.Schema.IsDeprecated,
            Example = named is not null || input.Schema.Examples.IsEmpty ? null : LiteralNode.Of(input.Schema, input.Schema.Examples[0], view),
            Examples = named,
        };
        if (input.Place is InputPlace.Query)
            Spell(parameter, input);
        return parameter;
    }

    static void Spell(OpenApiParameter parameter, Input input)
    {
        if (input.Schema.TypeName is "object")
            (parameter.Style, parameter.Explode) = (ParameterStyle.DeepObject, true);
        else if (input.QueryStyle is QueryStyle.Comma)
            (parameter.Style, parameter.Explode) = (ParameterStyle.Form, false);
        else if (input.QueryStyle is QueryStyle.Brackets)
            parameter.Name += "[]";
    }

    /// <summary>What the parameter itself says is not said again, and no text is null. It has one example or several with names, never both.</summary>
    static Schema Plain(Schema schema, bool showsExample) => schema with
    {
        Description = null,
        Examples = showsExample ? [] : schema.Examples,
        IsDeprecated = false,
        IsNullable = false,
        Default = schema.Default?.Value is null ? null : schema.Default,
    };

    static ParameterLocation Location(InputPlace place) => place switch
    {
        InputPlace.Path => ParameterLocation.Path,
        InputPlace.Header => ParameterLocation.Header,
        InputPlace.Cookie => ParameterLocation.Cookie,
        _ => ParameterLocation.Query,
    };

    static string? Joined(string? description, string? note) =>
        description is null ? note : note is null ? description : $"{description}\n\n{note}";
}
