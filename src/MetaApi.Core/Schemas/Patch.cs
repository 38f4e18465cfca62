using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>A change of an object, as JSON Merge Patch has it (RFC 7396): what was sent takes the place of what is, null removes, the rest stays.</summary>
/// <typeparam name="T">The class or record to change.</typeparam>
public sealed class Patch<T> : IPatch where T : class
{
    readonly ImmutableArray<Property> properties;

    readonly object?[] values;

    /// <param name="properties">What could be sent.</param>
    /// <param name="values">What was, and <see cref="Record.Missing"/> for what was not.</param>
    internal Patch(ImmutableArray<Property> properties, object?[] values) => (this.properties, this.values) = (properties, values);

    /// <summary>The names on the wire of what was sent, in order of declaration.</summary>
    public IEnumerable<string> Names => properties.Where((_, i) => values[i] != Record.Missing).Select(p => p.Name);

    /// <summary>Whether a property was sent; null counts.</summary>
    /// <param name="name">The property's name on the wire.</param>
    public bool Has(string name) => IndexOf(p => p.Name == name) is >= 0 and var index && values[index] != Record.Missing;

    /// <summary>Whether a property was sent; null counts.</summary>
    /// <typeparam name="TValue">The property's type.</typeparam>
    /// <param name="member">The property, for example <c>n =&gt; n.Title</c>.</param>
    /// <exception cref="ArgumentException">It names no property that can be sent.</exception>
    public bool Has<TValue>(Expression<Func<T, TValue>> member) => values[IndexOf(member)] != Record.Missing;

    /// <summary>What was sent for a property.</summary>
    /// <typeparam name="TValue">The property's type.</typeparam>
    /// <param name="member">The property, for example <c>n =&gt; n.Title</c>.</param>
    /// <returns>The value, or the default of <typeparamref name="TValue"/> when it is missing or null.</returns>
    /// <exception cref="ArgumentException">It names no property that can be sent.</exception>
    public TValue? Get<TValue>(Expression<Func<T, TValue>> member) =>
        values[IndexOf(member)] is var value && value == Record.Missing ? default : ClrValue.To<TValue>(member.ToString(), value);

    /// <summary>Changes an object: sets what was sent. Where that was null, a property gets what a new object has in it. Objects inside are changed alike.</summary>
    /// <param name="target">The object, which is changed in place.</param>
    /// <returns>The same object.</returns>
    public T ApplyTo(T target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var untouched = new Lazy<object?>(() => ClrShape.CanBeMade(typeof(T)) ? ClrShape.Of(typeof(T)).Empty() : null);
        for (var i = 0; i < values.Length; i++)
            if (values[i] != Record.Missing && properties[i].Member is { } member)
                Set(target, member, values[i] ?? (untouched.Value is { } empty ? member.GetValue(empty) : null));
        return target;
    }

    object IPatch.Applied(object? target) => ApplyTo((T?)target ?? (T)ClrShape.Of(typeof(T)).Empty());

    static void Set(T target, PropertyInfo member, object? value) =>
        member.SetValue(target, value is IPatch inner ? inner.Applied(member.GetValue(target)) : value);

    int IndexOf(LambdaExpression member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var index = IndexOf(p => p.Member == (member.Body as MemberExpression)?.Member);
        return index >= 0 ? index : throw new ArgumentException($"'{member}' names no property that can be sent.", nameof(member));
    }

    int IndexOf(Predicate<Property> wanted)
    {
        for (var i = 0; i < properties.Length; i++)
            if (wanted(properties[i]))
                return i;
        return -1;
    }
}
