namespace MetaApi.Schemas.Rendering;

internal static class Sequences
{
    /// <summary>What a type enumerates; null for types that are no list: texts, bytes, dictionaries and what cannot be enumerated.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]) || Objects.IsDictionary(type))
            return null;
        return Enumerated(type).FirstOrDefault();
    }

    /// <summary>What a type holds by name; null for types that are no such dictionary.</summary>
    public static Type? EntryOf(Type type) => Enumerated(type)
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) && i.GetGenericArguments()[0] == typeof(string))
        .Select(i => i.GetGenericArguments()[1])
        .FirstOrDefault();

    static IEnumerable<Type> Enumerated(Type type) => type.GetInterfaces().Prepend(type)
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(i => i.GetGenericArguments()[0]);
}
