using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
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

/// <summary>Declares which properties of a class or record take part, and what they may be.</summary>
/// <typeparam name="T">The class or record.</typeparam>
public sealed class EntityBuilder<T> where T : class
{
    readonly string name;

    readonly PropertyList properties = new();

    readonly List<Mistake> mistakes = [];

    internal EntityBuilder(string name) => this.name = name;

    /// <summary>Declares a property whose schema follows from its CLR type: a scalar, an enum, or a list of these.</summary>
    /// <typeparam name="TValue">The CLR type.</typeparam>
    /// <param name="member">The property, for example <c>n =&gt; n.Title</c>. Its name on the wire is in camel case, or that of <see cref="JsonPropertyNameAttribute"/>.</param>
    /// <param name="block">Says more about it on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder<T> Property<TValue>(
        Expression<Func<T, TValue>> member, Action<PropertyBuilder>? block = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (ClrTypes.Implied(typeof(TValue)) is { } implied)
            return Add(member, implied, block, new(file, line));
        mistakes.Add(EntityMistakes.NoImpliedSchema(name, member.Body, new(file, line)));
        return this;
    }

    /// <summary>Declares a property with a schema of its own, for example another entity.</summary>
    /// <typeparam name="TValue">The CLR type.</typeparam>
    /// <param name="member">The property, for example <c>n =&gt; n.Author</c>. Its name on the wire is in camel case, or that of <see cref="JsonPropertyNameAttribute"/>.</param>
    /// <param name="schema">What its value may be.</param>
    /// <param name="block">Says more about it on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder<T> Property<TValue>(
        Expression<Func<T, TValue>> member, Schema schema, Action<PropertyBuilder>? block = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(schema);
        if (ClrTypes.Fits(schema, typeof(TValue)))
            return Add(member, schema, block, new(file, line));
        mistakes.Add(EntityMistakes.SchemaDoesNotFit(name, member.Body, schema, new(file, line)));
        return this;
    }

    internal EntityContent Run(Action<EntityBuilder<T>> block)
    {
        block(this);
        return new(properties.ToImmutable(), [.. mistakes]);
    }

    EntityBuilder<T> Add(LambdaExpression lambda, Schema schema, Action<PropertyBuilder>? block, Origin origin)
    {
        if (lambda.Body is MemberExpression { Member: PropertyInfo member, Expression: ParameterExpression })
            properties.Add(new(NameOf(member), Nullable(schema, member)) { Member = member, Origin = origin }, block);
        else
            mistakes.Add(EntityMistakes.NotAProperty(name, lambda, origin));
        return this;
    }

    static string NameOf(PropertyInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    static Schema Nullable(Schema schema, PropertyInfo member) =>
        new NullabilityInfoContext().Create(member).ReadState is NullabilityState.Nullable ? schema.Nullable() : schema;
}
