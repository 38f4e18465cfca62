using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>One schema on its way from 3.1 to 3.0.</summary>
internal sealed class SchemaRewrite(JsonObject from, string pointer, SchemaDowngrade schemas)
{
    readonly List<JsonNode> also = [];

    public JsonObject From => from;

    public JsonObject To { get; } = [];

    public bool IsExact { get; set; } = true;

    public LossList Losses => schemas.Losses;

    public SchemaReferences References => schemas.References;

    public string At(string keyword) => JsonPointer.Append(pointer, keyword);

    public void Copy(string keyword)
    {
        if (from[keyword] is { } value)
            To[keyword] = value.DeepClone();
        else if (from.ContainsKey(keyword))
            To[keyword] = null;
    }

    /// <summary>Says a keyword, in a part of its own when it was said already.</summary>
    public void Say(string keyword, JsonNode value)
    {
        if (!To.TryAdd(keyword, value))
            also.Add(new JsonObject { [keyword] = value });
    }

    /// <summary>Asks for another schema besides.</summary>
    public void Also(JsonNode schema) => also.Add(schema);

    /// <summary>A schema inside this one, which is as exact as that.</summary>
    public JsonObject Inner(JsonNode? schema, params ReadOnlySpan<string> path)
    {
        var written = Within(schema, path);
        IsExact &= written.IsExact;
        return written.Json;
    }

    /// <summary>A schema inside this one, whose exactness is the caller's to judge.</summary>
    public RewrittenSchema Within(JsonNode? schema, params ReadOnlySpan<string> path)
    {
        var place = pointer;
        foreach (var segment in path)
            place = JsonPointer.Append(place, segment);
        return schemas.Of(schema, place);
    }

    public void LoseRule(string keyword)
    {
        if (!from.ContainsKey(keyword))
            return;
        IsExact = false;
        Losses.Rule(At(keyword), keyword);
    }

    public RewrittenSchema Finished()
    {
        if (also.Count == 0)
            return new(To, IsExact);
        if (To["allOf"] is JsonArray parts)
            also.ForEach(parts.Add);
        else
            To["allOf"] = new JsonArray([.. also]);
        return new(To, IsExact);
    }
}
