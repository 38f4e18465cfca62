using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;

namespace MetaApi.Schemas;

/// <summary>The names of an enum on the wire: those in C#, or those of <see cref="JsonStringEnumMemberNameAttribute"/>.</summary>
internal static class EnumNames
{
    public static ImmutableArray<string> Of(Type type) => [.. Enum.GetNames(type).Select(name => OnTheWire(type, name))];

    /// <summary>The values in the order of their names.</summary>
    public static ImmutableArray<T> ValuesOf<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(Enum.Parse<T>)];

    static string OnTheWire(Type type, string name) =>
        type.GetField(name)!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? name;
}
