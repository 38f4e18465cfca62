using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MetaApi.Declaration;
using MetaApi.Schemas;
using MetaApi.Schemas.Steps;

namespace MetaApi;

/// <summary>Declares the properties of an object without a CLR type.</summary>
public sealed class EntityBuilder : EntityWords<EntityBuilder>
{
    internal EntityBuilder(string place) => Place = place;

    private protected override string Place { get; }

    /// <summary>Declares a property. The same name again replaces it.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="schema">What its value may be.</param>
    /// <param name="block">Says more about it on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder Property(
        string name, Schema schema, Action<PropertyBuilder<object, object?>>? block = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(schema);
        Declared.Add(new(name, schema) { Origin = new(file, line) }, block);
        return this;
    }

    /// <summary>Declares a required member that is always the same text: what tells alternatives apart, for example.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The text.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder Const(string name, string value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Property(name, Schema.String.Const(value), p => p.Required().Render(r => r.Value(_ => value)), file, line);

    /// <summary>Declares properties of which something is said in common. What a property says itself wins; scopes of both are asked for.</summary>
    /// <param name="common">Says what they have in common, on its argument.</param>
    /// <param name="block">Declares them on its argument.</param>
    public EntityBuilder Group(Action<PropertyBuilder<object, object?>> common, Action<EntityBuilder> block)
    {
        ArgumentNullException.ThrowIfNull(common);
        ArgumentNullException.ThrowIfNull(block);
        Declared.Within(property => PropertyBuilder<object, object?>.Applied(common, property), () => block(this));
        return this;
    }

    /// <summary>Takes over the properties of another entity, in place of those of the same name.</summary>
    /// <param name="other">The other entity.</param>
    public EntityBuilder Merge(Entity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var property in other.Definition.Properties)
            Declared.Put(property);
        return this;
    }

    /// <summary>Runs a block of declarations that several objects share.</summary>
    /// <param name="block">Declares on its argument.</param>
    public EntityBuilder Use(Action<EntityBuilder> block)
    {
        ArgumentNullException.ThrowIfNull(block);
        block(this);
        return this;
    }

    /// <summary>Judges an object whose members are right one by one.</summary>
    /// <param name="accepts">Whether the object is right.</param>
    /// <param name="code">The stable code of the error.</param>
    public EntityBuilder Validate(Func<Record, bool> accepts, string code = FailureCodes.Invalid)
    {
        ArgumentNullException.ThrowIfNull(accepts);
        var failure = new Failure(code);
        return Judge(new CheckStep(new ValueFunction<Record, Failure?>((value, _) => accepts(value) ? null : failure), Stage.Param));
    }

    internal EntityContent Run(Action<EntityBuilder> block)
    {
        block(this);
        return Finish();
    }
}

/// <summary>Declares which properties of a class or record take part, and what they may be.</summary>
/// <typeparam name="T">The class or record.</typeparam>
public sealed class EntityBuilder<T> : EntityWords<EntityBuilder<T>> where T : class
{
    readonly string name;

    readonly Origin origin;

    internal EntityBuilder(string name, Origin origin) => (this.name, this.origin) = (name, origin);

    private protected override string Place => EntityMistakes.Place(name);

    /// <summary>Declares a property whose schema follows from its CLR type: a scalar, an enum, or a list or dictionary of these.</summary>
    /// <typeparam name="TValue">The CLR type.</typeparam>
    /// <param name="member">The property, for example <c>n =&gt; n.Title</c>. Its name on the wire is in camel case, or that of <see cref="JsonPropertyNameAttribute"/>.</param>
    /// <param name="block">Says more about it on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder<T> Property<TValue>(
        Expression<Func<T, TValue>> member, Action<PropertyBuilder<T, TValue>>? block = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (Declared.Find(p => p.Member is not null && p.Member == MemberOf(member)) is { } known)
            Declared.Add(known with { Origin = new(file, line) }, block);
        else if (ClrTypes.Implied(typeof(TValue)) is { } implied)
            return Add(member, implied, block, new(file, line));
        else
            Mistakes.Add(EntityMistakes.NoImpliedSchema(name, member.Body, new(file, line)));
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
        Expression<Func<T, TValue>> member, Schema schema, Action<PropertyBuilder<T, TValue>>? block = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(schema);
        if (ClrTypes.Fits(schema, typeof(TValue)))
            return Add(member, schema, block, new(file, line));
        Mistakes.Add(EntityMistakes.SchemaDoesNotFit(name, member.Body, schema, new(file, line)));
        return this;
    }

    /// <summary>Declares a member of replies that no CLR property holds.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <param name="name">The name on the wire.</param>
    /// <param name="schema">What its value may be.</param>
    /// <param name="compute">Computes it from the object, and what is around it.</param>
    /// <param name="block">Says more about it on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder<T> Value<TValue>(
        string name, Schema schema, Func<T, ValueContext, TValue> compute, Action<PropertyBuilder<T, TValue>>? block = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(schema);
        Declared.Add<T, TValue>(new(name, schema) { Origin = new(file, line) }, p =>
        {
            p.RenderOnly().Value(compute);
            block?.Invoke(p);
        });
        return this;
    }

    /// <summary>Declares a required member that is always the same text, and that no CLR property holds: what tells alternatives apart, for example.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The text.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder<T> Const(string name, string value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Declared.Add<T, string>(
            new(name, Schema.String.Const(value)) { Origin = new(file, line) }, p => p.Required().Render(r => r.Value(_ => value)));
        return this;
    }

    /// <summary>Takes a property out that was inferred, merged or declared before.</summary>
    /// <typeparam name="TValue">The CLR type.</typeparam>
    /// <param name="member">The property.</param>
    public EntityBuilder<T> Ignore<TValue>(Expression<Func<T, TValue>> member)
    {
        ArgumentNullException.ThrowIfNull(member);
        Declared.Remove(p => p.Member is not null && p.Member == MemberOf(member));
        return this;
    }

    /// <summary>Declares properties of which something is said in common. What a property says itself wins; scopes of both are asked for.</summary>
    /// <param name="common">Says what they have in common, on its argument.</param>
    /// <param name="block">Declares them on its argument.</param>
    public EntityBuilder<T> Group(Action<PropertyBuilder<T, object?>> common, Action<EntityBuilder<T>> block)
    {
        ArgumentNullException.ThrowIfNull(common);
        ArgumentNullException.ThrowIfNull(block);
        Declared.Within(property => PropertyBuilder<T, object?>.Applied(common, property), () => block(this));
        return this;
    }

    /// <summary>Takes over the properties of an entity of the same type or of a base of it, in place of those of the same name.</summary>
    /// <param name="other">The other entity.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EntityBuilder<T> Merge(Entity other, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var property in other.Definition.Properties)
            if (property.Member is { } member && !member.DeclaringType!.IsAssignableFrom(typeof(T)))
                Mistakes.Add(EntityMistakes.MergedFromElsewhere(Place, property, typeof(T), new(file, line)));
            else
                Declared.Put(property);
        return this;
    }

    /// <summary>Refuses objects with more than one of these members.</summary>
    /// <param name="members">The properties, for example <c>n =&gt; n.Email</c>.</param>
    public EntityBuilder<T> MutuallyExclusive(params Expression<Func<T, object?>>[] members) => Rule(MemberRuleKind.Exclusive, members);

    /// <summary>Refuses objects without one of these members, and those with more than one.</summary>
    /// <param name="members">The properties, for example <c>n =&gt; n.Email</c>.</param>
    public EntityBuilder<T> ExactlyOneOf(params Expression<Func<T, object?>>[] members) => Rule(MemberRuleKind.ExactlyOne, members);

    /// <summary>Refuses objects with none of these members.</summary>
    /// <param name="members">The properties, for example <c>n =&gt; n.Email</c>.</param>
    public EntityBuilder<T> AtLeastOneOf(params Expression<Func<T, object?>>[] members) => Rule(MemberRuleKind.AtLeastOne, members);

    /// <summary>Refuses objects that have a member and not all that it needs.</summary>
    /// <param name="member">The member.</param>
    /// <param name="needs">What it needs.</param>
    public EntityBuilder<T> Dependent(Expression<Func<T, object?>> member, params Expression<Func<T, object?>>[] needs) =>
        Rule(MemberRuleKind.Dependent, [member, .. needs]);

    /// <summary>Judges an object whose members are right one by one.</summary>
    /// <param name="accepts">Whether the object is right.</param>
    /// <param name="code">The stable code of the error.</param>
    public EntityBuilder<T> Validate(Func<T, bool> accepts, string code = FailureCodes.Invalid)
    {
        ArgumentNullException.ThrowIfNull(accepts);
        var failure = new Failure(code);
        return Check((value, _) => accepts(value) ? null : failure);
    }

    /// <summary>Judges an object whose members are right one by one, with what is around it, and says itself what is wrong.</summary>
    /// <param name="check">Returns what is wrong, or null.</param>
    public EntityBuilder<T> Check(Func<T, ValueContext, Failure?> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Judge(new CheckStep(new ValueFunction<T, Failure?>(check), Stage.Param));
    }

    internal EntityContent Run(Action<EntityBuilder<T>> block)
    {
        block(this);
        return Finish();
    }

    /// <summary>Begins with what follows from the type.</summary>
    internal EntityBuilder<T> Infer(ObjectShape inferred)
    {
        foreach (var property in inferred.Properties)
            Declared.Put(property);
        return Say(inferred);
    }

    EntityBuilder<T> Rule(MemberRuleKind kind, Expression<Func<T, object?>>[] members)
    {
        if (Array.Find(members, m => MemberOf(m) is null) is not { } stranger)
            return Rule(kind, [.. members.Select(m => MemberOf(m)!)], origin);
        Mistakes.Add(EntityMistakes.NotAProperty(name, stranger, origin));
        return this;
    }

    EntityBuilder<T> Add<TValue>(LambdaExpression lambda, Schema schema, Action<PropertyBuilder<T, TValue>>? block, Origin at)
    {
        if (MemberOf(lambda) is { } member)
            Declared.Add(new(MemberFacts.WireName(member), MemberFacts.IsNullable(member) ? schema.Nullable() : schema) { Member = member, Origin = at }, block);
        else
            Mistakes.Add(EntityMistakes.NotAProperty(name, lambda, at));
        return this;
    }

    /// <summary>The property of the type itself that a lambda names, also where it was boxed; null for anything else.</summary>
    static PropertyInfo? MemberOf(LambdaExpression lambda) =>
        (lambda.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : lambda.Body)
            is MemberExpression { Member: PropertyInfo member, Expression: ParameterExpression } ? member : null;
}
