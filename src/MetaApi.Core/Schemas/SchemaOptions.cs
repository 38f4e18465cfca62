namespace MetaApi;

/// <summary>The options that every kind of schema has. Each returns a new schema of the same kind.</summary>
public static class SchemaOptions
{
    /// <summary>Says what the value means, in the document.</summary>
    /// <param name="schema">The schema to describe.</param>
    /// <param name="text">A sentence; Markdown is allowed.</param>
    public static TSchema Description<TSchema>(this TSchema schema, string text) where TSchema : Schema =>
        (TSchema)(schema with { Description = text });

    /// <summary>Allows null beside the values of the schema.</summary>
    /// <param name="schema">The schema to extend.</param>
    public static TSchema Nullable<TSchema>(this TSchema schema) where TSchema : Schema =>
        (TSchema)(schema with { IsNullable = true });

    /// <summary>Gives the value that takes the place of a missing one. It is checked against the schema when the API is built.</summary>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="value">The value; null stands for JSON null.</param>
    public static TSchema Default<TSchema>(this TSchema schema, object? value) where TSchema : Schema =>
        (TSchema)(schema with { Default = new Literal(value) });

    /// <summary>Gives a value for the document to show. It is checked against the schema when the API is built.</summary>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="value">The value; null stands for JSON null.</param>
    public static TSchema Example<TSchema>(this TSchema schema, object? value) where TSchema : Schema =>
        (TSchema)(schema with { Example = new Literal(value) });
}
