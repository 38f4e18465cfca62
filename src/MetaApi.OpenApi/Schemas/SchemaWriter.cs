using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Writes schemas as JSON Schema: entities by reference to a component, everything else where it stands.</summary>
internal sealed class SchemaWriter
{
    readonly EntityComponents entities;

    public SchemaWriter(OpenApiDocument document) => entities = new(document, Object);

    /// <summary>The components that were referred to, in order of their names.</summary>
    public IReadOnlyDictionary<string, OpenApiSchema> Components => entities.Schemas;

    public IOpenApiSchema Write(Schema schema, View view) => schema switch
    {
        Entity entity => Reference(entities.ReferenceTo(entity, view), schema, view),
        RuleSchema rules when RuleComponent.HasReferences(rules) => Reference(entities.ReferenceTo(rules), schema, view),
        RuleSchema { IsNullable: true } rules => Nullable(Standing(rules, view)),
        RuleSchema rules => Standing(rules, view),
        _ => Annotated(Inline(schema, view), schema, view),
    };

    public OpenApiSchema Object(ImmutableArray<Property> properties, View view)
    {
        var visible = view.Of(properties);
        return new()
        {
            Type = JsonSchemaType.Object,
            Properties = visible.IsEmpty ? null : visible.ToDictionary(p => p.Name, p => Write(p.Schema, view)),
            Required = visible.Where(p => Requirement.Of(p, view.Stage)).Select(p => p.Name).ToHashSet() is { Count: > 0 } required
                ? required
                : null,
        };
    }

    static IOpenApiSchema Reference(OpenApiSchemaReference reference, Schema schema, View view)
    {
        if (schema.IsNullable)
            return Annotated(Nullable(reference), schema, view);
        reference.Description = schema.Description;
        reference.Default = Node(schema, schema.Default, view);
        reference.Examples = Node(schema, schema.Example, view) is { } example ? [example] : null;
        return reference;
    }

    /// <summary>A JSON Schema where it stands, with what was said of it since.</summary>
    public static RawSchema Standing(RuleSchema schema, View view) =>
        RuleComponent.Inline(schema, Node(schema, schema.Default, view), Node(schema, schema.Example, view));

    static OpenApiSchema Nullable(IOpenApiSchema schema) => new() { AnyOf = [schema, new OpenApiSchema { Type = JsonSchemaType.Null }] };

    static OpenApiSchema Annotated(OpenApiSchema target, Schema schema, View view)
    {
        target.Description = schema.Description;
        target.Default = Node(schema, schema.Default, view);
        target.Examples = Node(schema, schema.Example, view) is { } example ? [example] : null;
        return target;
    }

    OpenApiSchema Inline(Schema schema, View view)
    {
        var target = OfKind(schema, view);
        foreach (var constraint in schema.Constraints)
            KeywordWriter.Write(constraint, target);
        if (schema is IntegerSchema integer)
            IntegerFormat.Write(integer, target);
        if (schema.IsNullable && target.Type is { } type)
            AllowNull(target, type);
        return target;
    }

    OpenApiSchema OfKind(Schema schema, View view) => schema switch
    {
        ArraySchema array => new() { Type = JsonSchemaType.Array, Items = Write(array.Items, view) },
        ObjectSchema inline => Object(inline.Properties, view),
        EnumSchema named => new() { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames(named.EnumType).Select(n => (JsonNode)n)] },
        DateSchema => new() { Type = JsonSchemaType.String, Format = "date" },
        DateTimeSchema => new() { Type = JsonSchemaType.String, Format = "date-time" },
        StringSchema => new() { Type = JsonSchemaType.String },
        IntegerSchema => new() { Type = JsonSchemaType.Integer },
        NumberSchema => new() { Type = JsonSchemaType.Number },
        BooleanSchema => new() { Type = JsonSchemaType.Boolean },
        _ => new(),
    };

    /// <summary>An enum lists null among its values, or it would not allow what its type does.</summary>
    static void AllowNull(OpenApiSchema target, JsonSchemaType type)
    {
        target.Type = type | JsonSchemaType.Null;
        target.Enum?.Add(LiteralNode.Null);
    }

    static JsonNode? Node(Schema schema, Literal? literal, View view) =>
        literal is null ? null : LiteralNode.Of(schema, literal, view);
}
