namespace MetaApi;

/// <summary>The word that makes a schema a component of documents. Entities are components by themselves.</summary>
public static class NameWords
{
    /// <summary>Lets documents tell of the enum once, by name; by default they do so wherever it stands.</summary>
    /// <param name="schema">The enum.</param>
    /// <param name="name">The name of the component.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static EnumSchema Named(this EnumSchema schema, string name)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return schema with { SharedName = name };
    }

    /// <summary>Lets documents tell of the union once, by name, and once more for each view that shows something else; by default they do so wherever it stands.</summary>
    /// <param name="schema">The union.</param>
    /// <param name="name">The name of the component.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static UnionSchema Named(this UnionSchema schema, string name)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return schema with { SharedName = name };
    }
}
