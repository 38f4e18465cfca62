using MetaApi.Declaration;
using MetaApi.Schemas;
using MetaApi.Schemas.Steps;

namespace MetaApi;

/// <summary>Says more about a property: when it takes part, and what its value may be.</summary>
/// <typeparam name="TOwner">The type of the objects that have the property; <see cref="object"/> in untyped ones.</typeparam>
/// <typeparam name="TValue">The type of its value; <see cref="object"/> in untyped objects.</typeparam>
public sealed class PropertyBuilder<TOwner, TValue> :
    ITextWords<PropertyBuilder<TOwner, TValue>>, INumberWords<PropertyBuilder<TOwner, TValue>>,
    IListWords<PropertyBuilder<TOwner, TValue>>, IMapWords<PropertyBuilder<TOwner, TValue>>
{
    Property property;

    internal PropertyBuilder(Property property) => this.property = property;

    /// <summary>Refuses objects without it.</summary>
    /// <param name="allowEmpty">Whether an empty text or list counts as a value; null for the usual: an empty text does not, an empty list does. A <c>Length</c> or <c>Count</c> beside it decides instead.</param>
    public PropertyBuilder<TOwner, TValue> Required(bool? allowEmpty = null) => Set(property with { IsRequired = true, AllowsEmpty = allowEmpty });

    /// <summary>Accepts objects without it, which is so unless something else was said or inferred.</summary>
    public PropertyBuilder<TOwner, TValue> Optional() => Set(property with { IsRequired = false });

    /// <summary>Gives it another name on the wire.</summary>
    /// <param name="name">The name.</param>
    public PropertyBuilder<TOwner, TValue> Name(string name) => Set(property with { Name = name });

    /// <summary>Lets it take part only when requests are read; it never leaves.</summary>
    public PropertyBuilder<TOwner, TValue> ParamOnly() => Set(property with { OnlyAt = Stage.Param });

    /// <summary>Lets it take part only when responses are rendered; what clients send is undeclared.</summary>
    public PropertyBuilder<TOwner, TValue> RenderOnly() => Set(property with { OnlyAt = Stage.Render });

    /// <summary>Lets clients send it back as they got it: it is checked, and never reaches an action. The document says <c>readOnly</c>.</summary>
    public PropertyBuilder<TOwner, TValue> ReadOnly() => Set(property with { IsReadOnly = true });

    /// <summary>Lets it take part only where one of these scopes is provided.</summary>
    /// <param name="scopes">The scopes.</param>
    public PropertyBuilder<TOwner, TValue> Scope(params ReadOnlySpan<Scope> scopes)
    {
        MetaApi.Scope.ThrowIfAnyIsNull(scopes);
        ScopeCondition? any = null;
        foreach (var scope in scopes)
            any = any is null ? scope : any | scope;
        return Set(property with { Scope = any });
    }

    /// <summary>Lets it take part only where the condition is met.</summary>
    /// <param name="condition">Scopes tied together with <c>&amp;</c>, <c>|</c> and <c>!</c>.</param>
    public PropertyBuilder<TOwner, TValue> Scope(ScopeCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Set(property with { Scope = condition });
    }

    /// <summary>
    /// Lets it take part only in objects that meet a condition; in others it is neither required, read nor rendered. While reading, the
    /// object is the one that its unconditional members make.
    /// </summary>
    /// <param name="condition">Decides by the object, and what is around it.</param>
    public PropertyBuilder<TOwner, TValue> If(Func<TOwner, ValueContext, bool> condition) =>
        Set(property with { Condition = OwnerFunction.Of(condition) });

    /// <inheritdoc cref="If(Func{TOwner, ValueContext, bool})"/>
    public PropertyBuilder<TOwner, TValue> If(Func<TOwner, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return If((owner, _) => condition(owner));
    }

    /// <summary>
    /// Computes the value, whatever the object holds and whatever clients send. While reading, the object is the one that its other
    /// members make.
    /// </summary>
    /// <param name="compute">Computes it from the object, and what is around it.</param>
    public PropertyBuilder<TOwner, TValue> Value(Func<TOwner, ValueContext, TValue> compute) =>
        Set(property with { Computed = OwnerFunction.Of(compute) });

    /// <inheritdoc cref="Value(Func{TOwner, ValueContext, TValue})"/>
    public PropertyBuilder<TOwner, TValue> Value(Func<TOwner, TValue> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return Value((owner, _) => compute(owner));
    }

    /// <summary>Judges values that obey the schema.</summary>
    /// <param name="accepts">Whether a value is right.</param>
    /// <param name="code">The stable code of the error.</param>
    /// <param name="message">The message, in every language; the usual one for a wrong value by default.</param>
    public PropertyBuilder<TOwner, TValue> Validate(Func<TValue, bool> accepts, string code = FailureCodes.Invalid, string? message = null) =>
        this.Validate<PropertyBuilder<TOwner, TValue>, TValue>(accepts, code, message);

    /// <summary>Changes values that the schema has accepted.</summary>
    /// <param name="change">Returns the value in its place.</param>
    /// <param name="only">The only stage it takes part in; null for both.</param>
    public PropertyBuilder<TOwner, TValue> After(Func<TValue, ValueContext, TValue> change, Stage? only = null) =>
        this.After<PropertyBuilder<TOwner, TValue>, TValue>(change, only);

    /// <summary>Says more about it when requests are read; what is said here wins over what is said outside.</summary>
    /// <param name="block">Says more on its argument.</param>
    public PropertyBuilder<TOwner, TValue> Param(Action<PropertyBuilder<TOwner, TValue>> block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Set(property with { SaidForParam = Then(property.SaidForParam, block) });
    }

    /// <summary>Says more about it when responses are rendered; what is said here wins over what is said outside.</summary>
    /// <param name="block">Says more on its argument.</param>
    public PropertyBuilder<TOwner, TValue> Render(Action<PropertyBuilder<TOwner, TValue>> block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Set(property with { SaidForRender = Then(property.SaidForRender, block) });
    }

    /// <summary>Gives it another schema, for example in one stage only.</summary>
    /// <param name="schema">What its value may be.</param>
    public PropertyBuilder<TOwner, TValue> As(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Set(property with { Schema = schema, Mistake = null });
    }

    PropertyBuilder<TOwner, TValue> ISchemaWords<PropertyBuilder<TOwner, TValue>>.Change(Func<Schema, Schema> change) =>
        Set(property with { Schema = change(property.Schema) });

    /// <summary>A property of which more is said.</summary>
    internal static Property Applied(Action<PropertyBuilder<TOwner, TValue>> block, Property property)
    {
        var builder = new PropertyBuilder<TOwner, TValue>(property);
        block(builder);
        return builder.property;
    }

    static Func<Property, Property> Then(Func<Property, Property>? before, Action<PropertyBuilder<TOwner, TValue>> block) =>
        said => Applied(block, before?.Invoke(said) ?? said);

    PropertyBuilder<TOwner, TValue> Set(Property changed)
    {
        property = changed;
        return this;
    }
}
