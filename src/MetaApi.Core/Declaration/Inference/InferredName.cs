namespace MetaApi.Declaration.Inference;

/// <summary>The name of an entity that follows from a type: <c>Note</c>, <c>PageOfNote</c>, <c>PairOfNoteAndUser</c>.</summary>
internal static class InferredName
{
    public static string Of(Type type)
    {
        if (type.IsArray)
            return $"ArrayOf{Of(type.GetElementType()!)}";
        return type.IsGenericType && type.Name.Contains('`', StringComparison.Ordinal)
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Join("And", type.GetGenericArguments().Select(Of))}"
            : type.Name;
    }
}
