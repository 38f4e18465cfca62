namespace MetaApi;

/// <summary>The words that every kind of schema has. Each returns a new schema of the same kind.</summary>
public static class SchemaWords
{
    /// <summary>Says what the value means, in the document.</summary>
    /// <param name="schema">The schema to describe.</param>
    /// <param name="text">A sentence; Markdown is allowed.</param>
    public static TSelf Description<TSelf>(this TSelf schema, string text) where TSelf : ISchemaWords<TSelf> =>
        schema.Change(s => s with { Description = text });

    /// <summary>Allows null beside the values of the schema.</summary>
    /// <param name="schema">The schema to extend.</param>
    public static TSelf Nullable<TSelf>(this TSelf schema) where TSelf : ISchemaWords<TSelf> =>
        schema.Change(s => s with { IsNullable = true });

    /// <summary>
    /// Gives the value that takes the place of a missing one, and of a null that is not allowed, unless kinds match strictly. It is checked
    /// against the schema when the API is built.
    /// </summary>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="value">The value; null stands for JSON null.</param>
    public static TSelf Default<TSelf>(this TSelf schema, object? value) where TSelf : ISchemaWords<TSelf> =>
        schema.Change(s => s with { Default = new Literal(value), DefaultMaker = null });

    /// <summary>
    /// Makes the value that takes the place of a missing one, each time anew, for example the present day. It obeys the schema as an
    /// input does; a wrong one is a fault of the server. The document cannot show it.
    /// </summary>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="make">Makes the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="make"/> is null.</exception>
    public static TSelf DefaultFrom<TSelf>(this TSelf schema, Func<ValueContext, object?> make) where TSelf : ISchemaWords<TSelf>
    {
        ArgumentNullException.ThrowIfNull(make);
        return schema.Change(s => s with { Default = null, DefaultMaker = make });
    }

    /// <summary>Gives a value for the document to show, beside those given before. It is checked against the schema when the API is built.</summary>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="value">The value; null stands for JSON null.</param>
    public static TSelf Example<TSelf>(this TSelf schema, object? value) where TSelf : ISchemaWords<TSelf> =>
        schema.Change(s => s with { Examples = s.Examples.Add(new Literal(value)) });

    /// <summary>Says in the document that clients should stop using the value. It is read and rendered as before.</summary>
    /// <param name="schema">The schema to mark.</param>
    public static TSelf Deprecated<TSelf>(this TSelf schema) where TSelf : ISchemaWords<TSelf> =>
        schema.Change(s => s with { IsDeprecated = true });

    /// <summary>Marks a value that must not be shown: it has no example, <see cref="Record.ToString"/> hides it, and a text has the format <c>password</c> in the document.</summary>
    /// <param name="schema">The schema to mark.</param>
    public static TSelf Secret<TSelf>(this TSelf schema) where TSelf : ISchemaWords<TSelf> =>
        schema.Change(s => s with { IsSecret = true });

    /// <summary>Says how far JSON may differ in kind from the declaration, here and in everything inside that says nothing else.</summary>
    /// <param name="schema">The schema to change.</param>
    /// <param name="coercion">How far; by default what the entity, the namespace or the API around it says.</param>
    public static TSelf Coerce<TSelf>(this TSelf schema, Coercion coercion) where TSelf : ISchemaWords<TSelf> =>
        schema.Change(s => s with { Coercion = coercion });

    /// <summary>Replaces the text of an error on this value, in every language.</summary>
    /// <param name="schema">The schema to change.</param>
    /// <param name="code">The code of the error, for example <c>required</c>; see <see cref="FailureCodes"/>.</param>
    /// <param name="text">The text; figures of the rule stand in braces, as in <c>{limit}</c>.</param>
    public static TSelf Message<TSelf>(this TSelf schema, string code, string text) where TSelf : ISchemaWords<TSelf> =>
        schema.Message(code, "", text);

    /// <summary>Replaces the text of an error on this value in one language.</summary>
    /// <param name="schema">The schema to change.</param>
    /// <param name="code">The code of the error, for example <c>required</c>; see <see cref="FailureCodes"/>.</param>
    /// <param name="language">The language tag (BCP 47), for example <c>en</c>; empty for every language that has no text of its own.</param>
    /// <param name="text">The text; figures of the rule stand in braces, as in <c>{limit}</c>.</param>
    public static TSelf Message<TSelf>(this TSelf schema, string code, string language, string text) where TSelf : ISchemaWords<TSelf>
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentException.ThrowIfNullOrEmpty(text);
        return schema.Change(s => s with { Texts = s.Texts.With(code, language, text) });
    }
}
