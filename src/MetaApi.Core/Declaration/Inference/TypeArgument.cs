using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>
/// Whether null is a value of a property's type parameter: of <c>T?</c> it is and of <c>T</c> not. Reflection takes both for nullable as soon as
/// nothing constrains <c>T</c>, so the compiler's own flags are asked, the last of which is that of the innermost type.
/// </summary>
internal static class TypeArgument
{
    const byte Annotated = 2;

    /// <summary>The answer; null when the innermost type, below lists and dictionaries, is no type parameter.</summary>
    public static bool? IsNullable(PropertyInfo property)
    {
        if (property.DeclaringType is not { IsGenericType: true } owner)
            return null;
        var open = owner.GetGenericTypeDefinition().GetProperties().FirstOrDefault(p => p.MetadataToken == property.MetadataToken);
        return open is not null && Innermost(open.PropertyType).IsGenericParameter ? LastFlag(open) == Annotated : null;
    }

    public static Type Innermost(Type type) =>
        (ClrTypes.ItemOf(type) ?? ClrTypes.EntryOf(type) ?? ClrTypes.OptionalOf(type)) is { } inside ? Innermost(inside) : type;

    static byte? LastFlag(PropertyInfo property) => Argument(property, "NullableAttribute") switch
    {
        byte one => one,
        IEnumerable<CustomAttributeTypedArgument> many => (byte?)many.Last().Value,
        _ => (byte?)Argument(property.GetMethod!, "NullableContextAttribute") ?? (byte?)Argument(property.DeclaringType!, "NullableContextAttribute"),
    };

    static object? Argument(MemberInfo member, string attribute) =>
        member.GetCustomAttributesData().FirstOrDefault(a => a.AttributeType.FullName == "System.Runtime.CompilerServices." + attribute)?.ConstructorArguments[0].Value;
}
