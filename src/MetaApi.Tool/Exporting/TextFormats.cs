namespace MetaApi.Tool.Exporting;

/// <summary>Which spelling a file has, by its name.</summary>
internal static class TextFormats
{
    /// <summary>YAML for <c>.yaml</c> and <c>.yml</c>, JSON for everything else.</summary>
    public static TextFormat Of(string? file) => Path.GetExtension(file)?.ToLowerInvariant() is ".yaml" or ".yml" ? TextFormat.Yaml : TextFormat.Json;

    /// <summary>The one that a word of the command line means.</summary>
    public static TextFormat Called(string word) => word == "yaml" ? TextFormat.Yaml : TextFormat.Json;

    public static string Extension(TextFormat format) => format is TextFormat.Yaml ? ".yaml" : ".json";
}
