using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Texts;

/// <summary>
/// Writes JSON as YAML 1.2 that readers of 1.1 read alike. Microsoft's writer leaves texts such as <c>Null</c>, <c>.inf</c>, <c>&lt;&lt;</c> and long numbers without
/// quotes, where they are other values.
/// </summary>
internal sealed class YamlText
{
    const int Step = 2;

    /// <summary>YAML finds the colon within 1024 characters; a longer name has a line of its own.</summary>
    const int LongestName = 1000;

    readonly StringBuilder text = new();

    YamlText() { }

    public static string Of(JsonNode? root)
    {
        var yaml = new YamlText();
        if (root is JsonObject { Count: > 0 } members)
            yaml.Members(members, 0, startsOnLine: true);
        else
            yaml.Value(root, -Step);
        return yaml.text.ToString().TrimStart(' ', '\n');
    }

    void Members(JsonObject members, int indent, bool startsOnLine)
    {
        foreach (var (name, value) in members)
        {
            if (!startsOnLine)
                text.Append(' ', indent);
            startsOnLine = false;
            Name(YamlScalar.Inline(name), indent);
            Value(value, indent);
        }
    }

    void Name(string name, int indent)
    {
        if (name.Length > LongestName)
            text.Append("? ").Append(name).Append('\n').Append(' ', indent);
        else
            text.Append(name);
        text.Append(':');
    }

    void Items(JsonArray items, int indent)
    {
        foreach (var item in items)
        {
            text.Append(' ', indent).Append('-');
            if (item is JsonObject { Count: > 0 } members)
            {
                text.Append(' ');
                Members(members, indent + Step, startsOnLine: true);
            }
            else
            {
                Value(item, indent);
            }
        }
    }

    /// <summary>Writes what stands behind a name or a dash, and ends the line.</summary>
    void Value(JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                text.Append('\n');
                Members(members, indent + Step, startsOnLine: false);
                break;
            case JsonArray { Count: > 0 } items:
                text.Append('\n');
                Items(items, indent + Step);
                break;
            default:
                text.Append(' ').Append(Scalar(value, indent + Step)).Append('\n');
                break;
        }
    }

    static string Scalar(JsonNode? value, int indent) => value switch
    {
        null => "null",
        JsonObject => "{}",
        JsonArray => "[]",
        _ when value.GetValueKind() is JsonValueKind.String => YamlScalar.Block(value.GetValue<string>(), indent),
        _ when value.GetValueKind() is JsonValueKind.Number => YamlScalar.Number(value.ToJsonString()),
        _ => value.ToJsonString(),
    };
}
