using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Versions.Keywords;

/// <summary>
/// Says schemas of draft 2020-12 in the words of OpenAPI 3.0. What these cannot say lets more values through, and never fewer: a rule is left out, and
/// what turns such a rule around is left out with it.
/// </summary>
internal sealed class SchemaDowngrade(SchemaReferences references, LossList losses)
{
    public SchemaReferences References => references;

    public LossList Losses => losses;

    public static JsonObject Nothing => new() { ["not"] = new JsonObject() };

    public RewrittenSchema Of(JsonNode? schema, string pointer)
    {
        if (schema is not JsonObject from)
            return new(schema?.GetValueKind() is JsonValueKind.False ? Nothing : [], true);
        var rewrite = new SchemaRewrite(from, pointer, this);
        if (IsReferenceAlone(from))
            return References.Written(from);
        NoteKeywords.Write(rewrite);
        TypeKeywords.Write(rewrite);
        NumberKeywords.Write(rewrite);
        ArrayKeywords.Write(rewrite);
        ObjectKeywords.Write(rewrite);
        LogicKeywords.Write(rewrite);
        return rewrite.Finished();
    }

    static bool IsReferenceAlone(JsonObject from) =>
        from.ContainsKey("$ref") && from.All(member => member.Key is "$ref" || NoteKeywords.Silent.Contains(member.Key));
}
