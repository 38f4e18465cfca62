using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.JsonSchema.Bridge;

/// <summary>What both directions between draft 4 and draft 2020-12 share.</summary>
internal static class DraftFour
{
    public const string Uri = "http://json-schema.org/draft-04/schema#";

    /// <summary>Moves a keyword's value to another keyword, if it is there.</summary>
    public static void Rename(JsonObject schema, string from, string to)
    {
        if (!schema.Remove(from, out var value))
            return;
        schema[to] = value;
    }

    /// <summary>Puts a rule beside those of a schema that has the same keyword already.</summary>
    public static void AlsoAsk(JsonObject schema, JsonObject rule)
    {
        if (schema["allOf"] is not JsonArray all)
            schema["allOf"] = all = [];
        all.Add(rule);
    }

    /// <summary>A reference with the names of keywords that the other draft has; names of properties stay as they are.</summary>
    public static string Redirect(string reference, string from, string to)
    {
        var isKeyword = true;
        var segments = reference.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            var keyword = isKeyword ? segments[i] : "";
            if (keyword == from)
                segments[i] = to;
            isKeyword = !(keyword == from || Dialect.ShapeOf(keyword) is KeywordShape.SchemaMap or KeywordShape.SchemaList);
        }
        return string.Join('/', segments);
    }
}
