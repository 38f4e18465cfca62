namespace MetaApi.Tool.Terminal;

/// <summary>Names files of sources as somebody sees them who stands in the folder of the command.</summary>
internal static class SourcePath
{
    /// <summary>The path from here where the file lies below, else the path that the compiler saw; with slashes on every machine.</summary>
    public static string Of(Origin origin)
    {
        var file = origin.File ?? "";
        if (!Path.IsPathFullyQualified(file))
            return file;
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }
}
