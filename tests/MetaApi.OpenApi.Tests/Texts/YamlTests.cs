using System.Text.Json.Nodes;
using MetaApi.OpenApi.Texts;

namespace MetaApi.OpenApi.Tests.Texts;

public sealed class YamlTests
{
    static readonly string[] Tricky =
    [
        "", "a\nb", "a\n b\n", " lead\nb", "a\n\n", "a\n\nb\n", "\n", "\n\n", "a \nb", "x\u0085y", "x\u2028y", "😀", "true", "No", "y", "Null", "NULL", "~", "<<", "=", ".inf", ".NaN", "-.INF",
        "1.0", "0x1f", "0o7", "1e3", "1_000", "12:30:45", "2024-01-01", "123456789012345678901234567890123456789", "- a", "a: b", "a #b", "#x", "? a", "?", "-", "---", "...",
        "!!str", "&a", "*b", "%x", "@y", "`z", "a\tb", "\ttab", "trail ", "a:", "'q'", "\"q\"", "a\r\nb", "{a}", "[b]", "a, b", "|", ">", "\ufeffa", "\u0000", "a\u0000b\nc", "\\n", "a\\\nb", "$ref", "/notes/{id}",
    ];

    [Test]
    public void TwoReadersFindWhatWasWritten()
    {
        List<string> texts = [.. Tricky, .. NaughtyStrings.All, new('k', 3000), new string('k', 1100) + ": #"];
        var json = new JsonArray([.. texts.Select(text => new JsonObject
        {
            [text] = text,
            ["inner"] = new JsonObject { [text] = new JsonArray(text, new JsonArray(text), new JsonObject { ["a"] = text, [text + "b"] = 1.50m }) },
        }), new JsonArray(), new JsonObject(), null, true, JsonNode.Parse("1e40"), JsonNode.Parse("-2.5E-3"), JsonNode.Parse("123456789012345678901234567890")]);
        var (expected, yaml) = (File("json", json.ToJsonString()), File("yaml", YamlText.Of(json)));

        var result = NodeTool.Run("read-yaml.mjs", expected, yaml);

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [Test]
    public void TextIsWrittenForPeople() => Approved.Text("Texts/people.yaml", YamlText.Of(JsonNode.Parse("""
        {
          "openapi": "3.1.1",
          "info": { "title": "Notes: mine", "version": "1.0", "description": "Several\n\n- lines\n" },
          "paths": { "/notes/{id}": { "get": { "tags": ["Notes", "no"], "responses": { "204": { "description": "Done." } } } } },
          "lists": [[1, 2], { "a": 1, "b": [] }, {}, null],
          "schema": { "$ref": "#/components/schemas/Note" }
        }
        """)));

    static string File(string extension, string text)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{TestContext.CurrentContext.Test.Name}.{extension}");
        System.IO.File.WriteAllText(file, text);
        return file;
    }
}
