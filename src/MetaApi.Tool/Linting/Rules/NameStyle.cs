namespace MetaApi.Tool.Linting.Rules;

/// <summary>A way to write names of several words.</summary>
internal sealed record NameStyle(string Name, Func<string, bool> Fits)
{
    /// <summary>The known ways; a name of one small word fits several.</summary>
    public static IReadOnlyList<NameStyle> All { get; } =
    [
        new("camelCase", n => char.IsLower(n[0]) && Letters(n)),
        new("snake_case", n => char.IsLower(n[0]) && n.All(c => char.IsLower(c) || char.IsDigit(c) || c is '_')),
        new("kebab-case", n => char.IsLower(n[0]) && n.All(c => char.IsLower(c) || char.IsDigit(c) || c is '-')),
        new("PascalCase", n => char.IsUpper(n[0]) && Letters(n)),
        new("UPPER_CASE", n => n.Length > 1 && char.IsUpper(n[0]) && n.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '_')),
    ];

    static bool Letters(string name) => name.All(char.IsLetterOrDigit);
}
