namespace MetaApi.Schemas.Rendering;

internal static class Sequences
{
    /// <summary>What a type enumerates; null for types that are no list: texts, bytes, dictionaries and what cannot be enumerated.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]) || Objects.IsDictionary(type))
            return null;
        return type.GetInterfaces().Prepend(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];
    }
}
