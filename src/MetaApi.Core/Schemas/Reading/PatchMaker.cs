using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Schemas.Reading;

/// <summary>Makes changes of objects, which remember what was sent.</summary>
internal static class PatchMaker
{
    public static bool IsFor(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Patch<>);

    public static Func<Cell[], TPatch> For<TPatch>(ImmutableArray<Property> properties) => (Func<Cell[], TPatch>)typeof(PatchMaker)
        .GetMethod(nameof(Of), BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(typeof(TPatch).GetGenericArguments())
        .Invoke(null, [properties])!;

    static Func<Cell[], Patch<T>> Of<T>(ImmutableArray<Property> properties) where T : class =>
        cells => new(properties, Array.ConvertAll(cells, c => c.IsPresent ? c.Boxed : Record.Missing));
}
