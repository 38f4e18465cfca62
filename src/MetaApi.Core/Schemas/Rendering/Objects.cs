using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace MetaApi.Schemas.Rendering;

/// <summary>How the members of an object are found, whatever its CLR type.</summary>
internal static class Objects
{
    /// <summary>Whether the schema was declared over the type or a base of it.</summary>
    public static bool IsBound(Schema schema, Type type) =>
        schema is Entity { Definition.ClrType: { } declared } && declared.IsAssignableFrom(type);

    /// <summary>Whether values of the type have members at all.</summary>
    public static bool CanBe(Type type) =>
        IsDictionary(type)
        || !(type.IsPrimitive || type.IsEnum || ClrTypes.Implied(type) is not null || typeof(IEnumerable).IsAssignableFrom(type));

    public static bool IsDictionary(Type type) =>
        typeof(IDictionary).IsAssignableFrom(type)
        || typeof(IReadOnlyDictionary<string, object?>).IsAssignableFrom(type)
        || typeof(IDictionary<string, object?>).IsAssignableFrom(type);

    /// <summary>Finds members by name in types that hold them so; null for other types.</summary>
    public static Func<T, string, (bool Found, object? Value)>? LookupFor<T>() =>
        typeof(IReadOnlyDictionary<string, object?>).IsAssignableFrom(typeof(T))
            ? (owner, name) => (((IReadOnlyDictionary<string, object?>)owner!).TryGetValue(name, out var value), value)
        : typeof(IDictionary<string, object?>).IsAssignableFrom(typeof(T))
            ? (owner, name) => (((IDictionary<string, object?>)owner!).TryGetValue(name, out var value), value)
        : typeof(IDictionary).IsAssignableFrom(typeof(T))
            ? (owner, name) => (((IDictionary)owner!).Contains(name), ((IDictionary)owner)[name])
        : null;

    /// <summary>The CLR property behind a declared one: the one it is bound to, else the public one of the same name, in camel case or as it is.</summary>
    public static PropertyInfo? MemberFor(Property property, Type type) =>
        property.Member is { } bound && bound.DeclaringType!.IsAssignableFrom(type)
            ? bound
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(p => IsNamed(p, property.Name));

    public static Func<TOwner, TValue> Getter<TOwner, TValue>(PropertyInfo member)
    {
        if (!typeof(TOwner).IsValueType)
            return member.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
        var owner = Expression.Parameter(typeof(TOwner));
        return Expression.Lambda<Func<TOwner, TValue>>(Expression.Property(owner, member), owner).Compile();
    }

    /// <summary>The text that an object holds under a name; null for anything else.</summary>
    public static string? TextOf(object owner, string name) => owner switch
    {
        IReadOnlyDictionary<string, object?> members => members.GetValueOrDefault(name) as string,
        IDictionary<string, object?> members => members.TryGetValue(name, out var value) ? value as string : null,
        _ => MemberFor(new(name, Schema.Any), owner.GetType())?.GetValue(owner) as string,
    };

    static bool IsNamed(PropertyInfo member, string name) =>
        member.GetMethod is { IsPublic: true } && !member.PropertyType.IsByRef && !member.PropertyType.IsByRefLike && member.GetIndexParameters().Length == 0
        && (member.Name == name || JsonNamingPolicy.CamelCase.ConvertName(member.Name) == name);
}
