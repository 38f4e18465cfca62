using System.Text.RegularExpressions;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>A path with parameters: <c>/notes/{id}</c>.</summary>
internal static partial class PathTemplate
{
    /// <summary>What is the same for paths that differ in the names of parameters alone.</summary>
    public static string Look(string template) => Capture().Replace(template, "{}");

    /// <summary>The names of the parameters, in their order.</summary>
    public static IReadOnlyList<string> Names(string template) => [.. Capture().Matches(template).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Capture();
}
