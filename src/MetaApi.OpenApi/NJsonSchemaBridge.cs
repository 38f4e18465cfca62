using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.JsonSchema.Bridge;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>Schemas from and to NJsonSchema, whose tools generate code from its model and its model from code.</summary>
public static class NJsonSchemaBridge
{
    /// <summary>The schema in NJsonSchema's model. Notes that draft 4 has no word for, such as examples, are left out; nothing is fetched.</summary>
    /// <param name="schema">The schema, for example an entity.</param>
    /// <param name="stage">The direction: as it is read by default.</param>
    /// <param name="scopes">The scopes that are provided; none by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="JsonSchemaException">The schema has a rule that draft 4 cannot say, for example <c>if</c>.</exception>
    public static Task<NJsonSchema.JsonSchema> ToNJsonSchemaAsync(
        this Schema schema, Stage stage = Stage.Param, params ReadOnlySpan<Scope> scopes)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return ModelOf(schema, new(stage, ScopeSet.Of([.. scopes])));
    }

    /// <summary>The schema in NJsonSchema's model, as a <see cref="SchemaReader{T}"/> with the same options judges it, but for coercion.</summary>
    /// <param name="schema">The schema, for example an entity.</param>
    /// <param name="options">How the schema is used: its scopes, and what happens to undeclared members.</param>
    /// <param name="stage">The direction: as it is read by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="JsonSchemaException">The schema has a rule that draft 4 cannot say, for example <c>if</c>.</exception>
    public static Task<NJsonSchema.JsonSchema> ToNJsonSchemaAsync(this Schema schema, FilterOptions options, Stage stage = Stage.Param)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(options);
        return ModelOf(schema, options.ViewAt(stage));
    }

    /// <summary>The schema that judges as NJsonSchema's model says. Its values are read as plain ones.</summary>
    /// <param name="schema">The model, for example one made from a type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="JsonSchemaException">The model has a keyword that is not supported.</exception>
    public static RuleSchema ToMetaSchema(this NJsonSchema.JsonSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return SchemaParser.Parse(DraftFourReader.Text(schema.ToJson()));
    }

    static Task<NJsonSchema.JsonSchema> ModelOf(Schema schema, View view) =>
        NJsonSchema.JsonSchema.FromJsonAsync(DraftFourWriter.Text(SchemaText.Json(schema, view)));
}
