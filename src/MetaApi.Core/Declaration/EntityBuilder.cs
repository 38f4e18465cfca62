using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>Declares the properties of an object without a CLR type.</summary>
public sealed class EntityBuilder
{
    readonly PropertyList properties = new();

    internal EntityBuilder() { }

    /// <summary>Declares a property. The same name again replaces it.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="schema">What its value may be.</param>
    /// <param name="block">Says more about it on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder Property(
        string name, Schema schema, Action<PropertyBuilder>? block = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(schema);
        properties.Add(new(name, schema) { Origin = new(file, line) }, block);
        return this;
    }

    internal EntityContent Run(Action<EntityBuilder> block)
    {
        block(this);
        return new(properties.ToImmutable(), []);
    }
}
