using MetaApi.OpenApi.JsonSchema;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>Schemas as JSON Schema.</summary>
public static class JsonSchemaExport
{
    /// <summary>
    /// Writes the schema as indented JSON Schema of draft 2020-12, with its entities under <c>$defs</c>. The same declaration gives
    /// the same text on every machine.
    /// </summary>
    /// <param name="schema">The schema, for example an entity.</param>
    /// <param name="stage">The direction: as it is read by default.</param>
    /// <param name="scopes">The scopes that are provided; none by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static string ToJsonSchema(this Schema schema, Stage stage = Stage.Param, params ReadOnlySpan<Scope> scopes)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return SchemaText.Of(schema, new(stage, ScopeSet.Of([.. scopes])));
    }

    /// <summary>Writes the schema as a <see cref="SchemaReader{T}"/> with the same options judges it, but for coercion: the text says what is accepted strictly.</summary>
    /// <param name="schema">The schema, for example an entity.</param>
    /// <param name="options">How the schema is used: its scopes, and what happens to undeclared members.</param>
    /// <param name="stage">The direction: as it is read by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> or <paramref name="options"/> is null.</exception>
    public static string ToJsonSchema(this Schema schema, FilterOptions options, Stage stage = Stage.Param)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(options);
        return SchemaText.Of(schema, options.ViewAt(stage));
    }
}
