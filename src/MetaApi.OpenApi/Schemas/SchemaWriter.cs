using System.Text.Json.Nodes;
using MetaApi.Schemas;
using MetaApi.Schemas.Scalars;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Writes schemas as JSON Schema: entities by reference to a component, everything else where it stands.</summary>
internal sealed class SchemaWriter
{
    readonly EntityComponents entities;

    /// <param name="document">The document that references are of.</param>
    /// <param name="names">The names of components, as far as they are known; those of the order of the references by default.</param>
    public SchemaWriter(OpenApiDocument document, ComponentNames? names = null) => entities = new(document, names ?? new(), Object);

    /// <summary>The components that were referred to, in order of their names.</summary>
    public IReadOnlyDictionary<string, OpenApiSchema> Components => entities.Schemas;

    public IOpenApiSchema Write(Schema schema, View view) => schema switch
    {
        { SharedName: { } name } => Reference(entities.ReferenceTo(Bare(schema), name, view, Inline), schema, view),
        Entity entity => Reference(entities.ReferenceTo(entity, view), entity, view),
        ConvertedSchema { Wire: Entity wire } converted => Write(Dressed(wire, converted), view),
        RuleSchema rules when RuleComponent.HasReferences(rules) => Reference(entities.ReferenceTo(rules), rules, view),
        RuleSchema { IsNullable: true } rules => OrNull(Standing(rules, view)),
        RuleSchema rules => Standing(rules, view),
        _ => Annotated(Inline(schema, view), schema, view),
    };

    /// <summary>What a schema is wherever it stands.</summary>
    static Schema Bare(Schema schema) => schema with { SharedName = null, IsNullable = false };

    /// <summary>An entity with what is said of the value it is converted to.</summary>
    static Entity Dressed(Entity wire, ConvertedSchema converted) => wire with
    {
        Description = converted.Description ?? wire.Description,
        IsNullable = converted.IsNullable,
        IsDeprecated = converted.IsDeprecated,
    };

    public OpenApiSchema Object(ObjectShape shape, View view)
    {
        var visible = view.Of(shape.Properties);
        var target = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = shape.Description,
            Deprecated = shape.IsDeprecated,
            Properties = visible.IsEmpty ? null : visible.ToDictionary(p => p.Name, p => Member(p, view)),
            Required = visible.Where(p => Requirement.Of(p, view.Stage)).Select(p => p.Name).ToHashSet() is { Count: > 0 } required
                ? required
                : null,
            AdditionalPropertiesAllowed = view.Unknown is UnknownMembers.Drop,
        };
        foreach (var rule in shape.RulesAmong(visible))
            MemberRuleWriter.Write(rule, target);
        return target;
    }

    IOpenApiSchema Member(Property property, View view)
    {
        var written = Write(property.Judged, view);
        if (property.IsReadOnly)
            SchemaMarks.ReadOnly(written);
        if (property is { Schema.IsSecret: true, OnlyAt: Stage.Param })
            SchemaMarks.WriteOnly(written);
        return written;
    }

    static IOpenApiSchema Reference(OpenApiSchemaReference reference, Schema schema, View view)
    {
        if (schema.IsNullable)
            return Annotated(OrNull(reference), schema, view);
        reference.Description = schema.Description;
        reference.Default = Node(schema, schema.Default, view);
        reference.Examples = Examples(schema, view);
        reference.Deprecated = schema.IsDeprecated;
        return reference;
    }

    /// <summary>A JSON Schema where it stands, with what was said of it since.</summary>
    public static RawSchema Standing(RuleSchema schema, View view) =>
        RuleComponent.Inline(schema, Node(schema, schema.Default, view), Examples(schema, view));

    static OpenApiSchema OrNull(params IEnumerable<IOpenApiSchema> alternatives) =>
        new() { AnyOf = [.. alternatives, new OpenApiSchema { Type = JsonSchemaType.Null }] };

    static OpenApiSchema Annotated(OpenApiSchema target, Schema schema, View view)
    {
        target.Description = schema.Description ?? target.Description;
        target.Default = Node(schema, schema.Default, view);
        target.Examples = Examples(schema, view);
        target.Deprecated |= schema.IsDeprecated;
        if (schema is { IsSecret: true, TypeName: "string" })
            target.Format ??= "password";
        return target;
    }

    static List<JsonNode>? Examples(Schema schema, View view) =>
        schema.Examples.IsEmpty ? null : [.. schema.Examples.Select(e => LiteralNode.Of(schema, e, view))];

    OpenApiSchema Inline(Schema schema, View view)
    {
        var target = OfKind(schema, view);
        foreach (var constraint in schema.Constraints)
            KeywordWriter.Write(constraint, target, schema.IsNullable);
        if (schema is IntegerSchema integer)
            IntegerFormat.Write(integer, target);
        if (!schema.IsNullable)
            return target;
        if (RefusesNull(target))
            return OrNull(target);
        if (target.Type is { } type)
            AllowNull(target, type);
        return target;
    }

    /// <summary>Whether null breaks a rule that its type would not save it from: alternatives, and what says which members stand together.</summary>
    static bool RefusesNull(OpenApiSchema target) =>
        target.Type is null or JsonSchemaType.Object && (target.OneOf ?? target.AnyOf ?? target.AllOf ?? (object?)target.Not) is not null;

    OpenApiSchema OfKind(Schema schema, View view) => schema switch
    {
        ArraySchema array => new() { Type = JsonSchemaType.Array, Items = Write(array.Items, view) },
        MapSchema map => Map(map, view),
        UnionSchema union => UnionWriter.Write(union, view, Write),
        ConvertedSchema converted => Inline(converted.Wire, view),
        AllOfSchema all when view.Into(all.Shape.Unknown).Unknown is UnknownMembers.Reject => Object(all.Shape, view.Into(all.Shape.Unknown)),
        AllOfSchema all => new() { AllOf = [.. all.Parts.Select(p => Write(p, view))] },
        ObjectSchema inline => Object(inline.Shape, view.Into(inline.Shape.Unknown)),
        EnumSchema named => new() { Type = JsonSchemaType.String, Enum = [.. EnumNames.Of(named.EnumType).Select(n => (JsonNode)n)] },
        DateSchema => new() { Type = JsonSchemaType.String, Format = "date" },
        DateTimeSchema => new() { Type = JsonSchemaType.String, Format = "date-time" },
        GuidSchema => new() { Type = JsonSchemaType.String, Format = "uuid" },
        TimeSchema => new() { Type = JsonSchemaType.String, Format = "time-local", Pattern = TimeText.Pattern },
        DurationSchema => new() { Type = JsonSchemaType.String, Pattern = DurationText.Pattern },
        UriSchema => new() { Type = JsonSchemaType.String, Format = "uri" },
        BytesSchema => new() { Type = JsonSchemaType.String, Format = "byte", ContentEncoding = "base64", Pattern = BytesText.Pattern },
        StringSchema => new() { Type = JsonSchemaType.String },
        IntegerSchema => new() { Type = JsonSchemaType.Integer },
        NumberSchema => new() { Type = JsonSchemaType.Number },
        BooleanSchema => new() { Type = JsonSchemaType.Boolean },
        _ => new(),
    };

    OpenApiSchema Map(MapSchema map, View view) => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalProperties = Write(map.Values, view),
        PropertyNames = map.Keys is { Constraints.IsEmpty: false } keys ? Inline(keys, view) : null,
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
