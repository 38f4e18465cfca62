namespace MetaApi;

/// <summary>A declared input as a typed key: declare it once, read it with <c>call.Get(key)</c>.</summary>
/// <typeparam name="T">The CLR type of its values; a scalar, a list of scalars, or what a schema is given for.</typeparam>
public sealed class Param<T>
{
    internal Param(string name, InputPlace place, Schema schema) => (Name, Place, Schema) = (name, place, schema);

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>Where it is read from.</summary>
    public InputPlace Place { get; }

    /// <summary>What it may be.</summary>
    public Schema Schema { get; }

    /// <summary>How a list is spelled in the query; without meaning elsewhere.</summary>
    public QueryStyle QueryStyle { get; internal init; }
}
