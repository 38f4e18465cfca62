using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Tool.Loading;

/// <summary>The types of an assembly, as far as all that they are made of is there.</summary>
internal static class LoadableTypes
{
    /// <exception cref="Terminal.ToolException">None of them can be loaded, because something is missing that they need.</exception>
    public static ImmutableArray<Type> Of(Assembly assembly)
    {
        try
        {
            return [.. assembly.GetTypes()];
        }
        catch (ReflectionTypeLoadException partly)
        {
            ImmutableArray<Type> loaded = [.. partly.Types.OfType<Type>()];
            return loaded.IsEmpty ? throw LoadingFaults.Unloadable(assembly.GetName().Name!, partly.LoaderExceptions[0]!) : loaded;
        }
    }

    /// <summary>What a type has; nothing where its signatures name what is missing.</summary>
    public static IEnumerable<T> Partly<T>(Type type, Func<Type, IEnumerable<T>> members)
    {
        try
        {
            return members(type);
        }
        catch (Exception missing) when (missing is FileNotFoundException or FileLoadException or TypeLoadException)
        {
            return [];
        }
    }
}
