using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.Tool.Comparing.Changes;

/// <summary>One spelling for all JSON that means the same: members in order of their names, numbers by value.</summary>
internal static class CanonicalJson
{
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    static void Write(JsonNode? node, StringBuilder text)
    {
        if (node is JsonObject members)
            Join(text, "{}", members.OrderBy(m => m.Key, StringComparer.Ordinal), m =>
            {
                text.Append(JsonSerializer.Serialize(m.Key)).Append(':');
                Write(m.Value, text);
            });
        else if (node is JsonArray items)
            Join(text, "[]", items, item => Write(item, text));
        else
            text.Append(Scalar(node));
    }

    static void Join<T>(StringBuilder text, string brackets, IEnumerable<T> parts, Action<T> write)
    {
        text.Append(brackets[0]);
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            write(part);
        }
        text.Append(brackets[1]);
    }

    static string Scalar(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "null";
        return node?.GetValueKind() is JsonValueKind.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : text;
    }
}
