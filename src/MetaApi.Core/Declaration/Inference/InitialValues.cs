using System.Collections;
using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>
/// The values that initializers give, found by making two objects: what differs between them, as a new key does, is made anew
/// each time. A constructor with parameters is given nothing useful, so that its values are no constants either.
/// </summary>
internal sealed class InitialValues
{
    readonly object? other;

    readonly bool hasParameters;

    /// <summary>An object as it was made; null when none could be.</summary>
    readonly object? sample;

    InitialValues(object? sample, object? other, bool hasParameters) => (this.sample, this.other, this.hasParameters) = (sample, other, hasParameters);

    public static InitialValues Of(Type type)
    {
        if (!ClrShape.CanBeMade(type))
            return new(null, null, false);
        var shape = ClrShape.Of(type);
        try
        {
            return new(shape.Empty(), shape.Empty(), !shape.Parameters.IsEmpty);
        }
        catch (Exception refused) when (refused is TargetInvocationException or MemberAccessException)
        {
            return new(null, null, true);
        }
    }

    /// <summary>The value of a property; null when it is that of its type, or cannot be had.</summary>
    public Substitute? Of(PropertyInfo property)
    {
        if (sample is null)
            return null;
        try
        {
            var value = property.GetValue(sample);
            return IsPlain(value, property.PropertyType) ? null : new(value, !hasParameters && AreSame(value, property.GetValue(other)));
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    static bool IsPlain(object? value, Type type) =>
        value is null || (type.IsValueType && Nullable.GetUnderlyingType(type) is null && value.Equals(Activator.CreateInstance(type)));

    static bool AreSame(object? one, object? other) => one is IEnumerable items and not string && other is IEnumerable others
        ? items.Cast<object?>().SequenceEqual(others.Cast<object?>())
        : Equals(one, other);
}
