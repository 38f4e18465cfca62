namespace MetaApi.Tool.Loading;

/// <summary>Names types as their source does.</summary>
internal static class DeclaredNames
{
    /// <summary>The full name of a class; nested ones after a dot.</summary>
    public static string Of(Type type) => type.FullName!.Replace('+', '.');
}
