using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Documents;

/// <summary>Why a document cannot be used, and what to do.</summary>
internal static class DocumentFaults
{
    const string AskForADocument = "Give the file of an OpenAPI 3.0 or 3.1 document, as JSON or YAML.";

    public static ToolException Absent(string name) => new($"There is no file '{name}'.", AskForADocument);

    public static ToolException NoWaivers(string name) => new($"There is no file '{name}'.", "Give a file with waivers, as JSON or YAML.");

    public static ToolException TooLarge(string name, long limit) => new(
        $"'{name}' is larger than {limit / (1024 * 1024)} MiB.", "Compare the documents of parts of the API.");

    public static ToolException Unreadable(string name, Exception error) => new($"'{name}' cannot be read: {error.Message}", "Give a file that may be read.");

    public static ToolException NotReadable(string name, string why) => new($"'{name}' cannot be read: {why}", "Give a file that is JSON, or YAML where its name ends in '.yaml'.");

    public static ToolException NoObject(string name) => new($"'{name}' cannot be read: it is not an object.", AskForADocument);

    public static ToolException TooDeep(string name, int limit) => new(
        $"'{name}' is nested deeper than {limit} levels.", "Move nested schemas to components and refer to them.");

    public static ToolException OtherVersion(string name, string? version) => new(
        version is null ? $"'{name}' does not say which version of OpenAPI it is." : $"'{name}' is OpenAPI '{version}', and only 3.0 and 3.1 are understood.", AskForADocument);

    public static ToolException NotValid(string name, IReadOnlyList<string> errors) => new(
        $"'{name}' is no valid OpenAPI document: {string.Join(" ", errors)}", "Correct the document; a linter such as Redocly shows more of it.");

    public static ToolException OtherFile(Spot from, string reference) => new(
        $"'{from.Document.Name}' refers to '{reference}' at #{from.Pointer}, which is outside of it.", "Bundle the document into one file first, for example with 'redocly bundle'.");

    public static ToolException Dangling(Spot from, string reference) => new(
        $"'{from.Document.Name}' refers to '{reference}' at #{from.Pointer}, where nothing stands.", "Correct the reference, or add what it leads to.");

    public static ToolException Circle(Spot from) => new(
        $"'{from.Document.Name}' has references at #{from.Pointer} that lead to each other and to nothing else.", "Let one of them say what it is.");
}
