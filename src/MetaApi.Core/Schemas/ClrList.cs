using System.Runtime.InteropServices;

namespace MetaApi.Schemas;

/// <summary>Makes a list of the type that user code asks for.</summary>
internal static class ClrList
{
    public static object Of(Type list, Type item, object?[] items)
    {
        var array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        if (list.IsInstanceOfType(array))
            return array;
        return list.IsClass
            ? Activator.CreateInstance(list, array)!
            : typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!.MakeGenericMethod(item).Invoke(null, [array])!;
    }
}
