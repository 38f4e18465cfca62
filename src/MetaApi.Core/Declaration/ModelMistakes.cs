namespace MetaApi.Declaration;

/// <summary>What can be wrong with the paths of a declaration, in words.</summary>
internal static class ModelMistakes
{
    public static Mistake BadPath(PathPattern prefix, string path, PathPatternException mistake, Origin origin) => new(
        $"'{path}' in {prefix}", "is no path pattern", mistake.Message, origin);

    public static Mistake UnknownCapture(string place, Input input, PathPattern pattern) => new(
        place, $"declares the path parameter '{input.Name}', which its path does not capture",
        pattern.Captures.IsEmpty
            ? $"write ':{input.Name}' into the path, or declare it with Query(…)"
            : $"use one of {string.Join(", ", pattern.Captures.Select(c => $"'{c}'"))}, or write ':{input.Name}' into the path",
        input.Origin);
}
