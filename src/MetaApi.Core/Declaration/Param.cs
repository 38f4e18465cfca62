using MetaApi.Schemas;

namespace MetaApi;

/// <summary>Makes typed keys for inputs: <c>static readonly Param&lt;int&gt; Id = Param.Path&lt;int&gt;("id");</c></summary>
public static class Param
{
    /// <summary>A key for a capture of the path.</summary>
    /// <typeparam name="T">The CLR type of its values; a scalar.</typeparam>
    /// <param name="name">The capture's name.</param>
    /// <param name="schema">What it may be; what <typeparamref name="T"/> implies by default.</param>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    public static Param<T> Path<T>(string name, Schema? schema = null) => Of<T>(name, InputPlace.Path, schema);

    /// <summary>A key for a parameter of the query string.</summary>
    /// <typeparam name="T">The CLR type of its values; a scalar, a list of scalars, or the type of an entity made of such.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="schema">What it may be; what <typeparamref name="T"/> implies by default.</param>
    /// <param name="style">How a list is spelled; a pair for each item by default.</param>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    public static Param<T> Query<T>(string name, Schema? schema = null, QueryStyle style = QueryStyle.Repeated) =>
        Of<T>(name, InputPlace.Query, schema, style);

    /// <summary>A key for a request header.</summary>
    /// <typeparam name="T">The CLR type of its values; a scalar.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="schema">What it may be; what <typeparamref name="T"/> implies by default.</param>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    public static Param<T> Header<T>(string name, Schema? schema = null) => Of<T>(name, InputPlace.Header, schema);

    /// <summary>A key for a cookie.</summary>
    /// <typeparam name="T">The CLR type of its values; a scalar.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="schema">What it may be; what <typeparamref name="T"/> implies by default.</param>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    public static Param<T> Cookie<T>(string name, Schema? schema = null) => Of<T>(name, InputPlace.Cookie, schema);

    /// <summary>A key for a field of a form.</summary>
    /// <typeparam name="T">The CLR type of its values; a scalar, or a list of scalars.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="schema">What it may be; what <typeparamref name="T"/> implies by default.</param>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    public static Param<T> Form<T>(string name, Schema? schema = null) => Of<T>(name, InputPlace.Form, schema);

    /// <summary>A key for a property of the JSON body.</summary>
    /// <typeparam name="T">The CLR type of its values.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="schema">What it may be; what <typeparamref name="T"/> implies by default.</param>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    public static Param<T> Property<T>(string name, Schema? schema = null) => Of<T>(name, InputPlace.Body, schema);

    static Param<T> Of<T>(string name, InputPlace place, Schema? schema, QueryStyle style = QueryStyle.Repeated)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var known = schema ?? ClrTypes.Implied(typeof(T));
        if (known is null)
            throw new ArgumentException($"The type {ClrName.Of(typeof(T))} implies no schema; give one to the key of '{name}'.", nameof(schema));
        if (!ClrTypes.Fits(known, typeof(T)))
            throw new ArgumentException($"Values of the schema of '{name}' do not fit into the type {ClrName.Of(typeof(T))}.", nameof(schema));
        return new(name, place, known) { QueryStyle = style };
    }
}
