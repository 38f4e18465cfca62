using System.Reflection;
using System.Text.Json.Serialization;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>The public properties of a type that can be read, those of its bases first.</summary>
internal static class InferredMembers
{
    const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<InferredMember> Of(Type type)
    {
        var shape = ClrShape.CanBeMade(type) ? ClrShape.Of(type) : null;
        var latest = Bases(type).SelectMany(t => t.GetProperties(Own)).Where(IsReadable).GroupBy(p => p.Name, (_, same) => same.Last());
        return latest.Where(p => !IsIgnored(p)).Select(p => new InferredMember(p, FirstDeclared(p), shape?.ParameterFor(p)));
    }

    static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsInterface)
            return [.. type.GetInterfaces(), type];
        var bases = new Stack<Type>();
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
            bases.Push(current);
        return bases;
    }

    static bool IsReadable(PropertyInfo property) => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;

    static bool IsIgnored(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always } || property.IsDefined(typeof(JsonExtensionDataAttribute));

    static PropertyInfo FirstDeclared(PropertyInfo property)
    {
        var first = property.GetMethod!.GetBaseDefinition().DeclaringType!.GetProperty(property.Name, Own);
        return first is not null && first.PropertyType == property.PropertyType ? first : property;
    }
}
