using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Tests.JsonSchema.Support;

/// <summary>A file below <c>Cases</c>: a JSON Schema, values that pass and values that do not. The folder is the keyword.</summary>
sealed record SchemaCase(string Name, string Schema, IReadOnlyList<(string Value, bool IsValid)> Values)
{
    static readonly string Folder = Path.Combine(Repository.TestProject, "JsonSchema", "Cases");

    public static IEnumerable<SchemaCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read),
    ];

    public override string ToString() => Name;

    /// <summary>The verdicts in the form that <c>judge.mjs</c> reads.</summary>
    public static string ForAjv(IEnumerable<SchemaCase> cases)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.Name}.json");
        File.WriteAllText(file, $"[{string.Join(",\n", cases.Select(c => c.ForAjv()))}]");
        return file;
    }

    string ForAjv() =>
        $$"""{"name":{{JsonSerializer.Serialize(Name)}},"schema":{{Schema}},"cases":[{{string.Join(",", Values.Select(v => $$"""{"value":{{v.Value}},"valid":{{(v.IsValid ? "true" : "false")}}}"""))}}]}""";

    static SchemaCase Read(string file)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        return new(
            Path.ChangeExtension(Path.GetRelativePath(Folder, file), null),
            Text(json["schema"]),
            [.. json["valid"]!.AsArray().Select(v => (Text(v), true)), .. json["invalid"]!.AsArray().Select(v => (Text(v), false))]);
    }

    static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
