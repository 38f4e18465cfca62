using System.Text.Json;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Finds every schema of a text and the names they have, before any of them is understood: references may lead forward.</summary>
internal sealed class SchemaIndexer(List<JsonSchemaProblem> problems)
{
    static readonly Uri Unnamed = new("json-schema://text/");

    readonly SchemaIndex index = new();

    public static SchemaIndex Of(JsonElement root, List<JsonSchemaProblem> problems)
    {
        var indexer = new SchemaIndexer(problems);
        indexer.index.TryAddResource(Unnamed, "");
        indexer.Visit(root, "", Unnamed);
        return indexer.index;
    }

    void Visit(JsonElement json, string pointer, Uri resource)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False))
        {
            problems.Add(SchemaProblems.NotASchema(pointer));
            return;
        }
        var own = json.ValueKind is JsonValueKind.Object ? ResourceOf(json, pointer, resource) : resource;
        index.Add(new(json, pointer, own));
        if (json.ValueKind is not JsonValueKind.Object)
            return;
        AddAnchor(json, pointer, own);
        foreach (var member in json.EnumerateObject())
            VisitKeyword(member, JsonPointer.Append(pointer, member.Name), own);
    }

    void VisitKeyword(JsonProperty keyword, string pointer, Uri resource)
    {
        switch (Dialect.ShapeOf(keyword.Name))
        {
            case null:
                problems.Add(SchemaProblems.Unsupported(pointer, keyword.Name));
                break;
            case KeywordShape.Schema:
                Visit(keyword.Value, pointer, resource);
                break;
            case KeywordShape.SchemaList when keyword.Value.ValueKind is JsonValueKind.Array && keyword.Value.GetArrayLength() > 0:
                foreach (var (position, item) in keyword.Value.EnumerateArray().Index())
                    Visit(item, JsonPointer.Append(pointer, position), resource);
                break;
            case KeywordShape.SchemaMap when keyword.Value.ValueKind is JsonValueKind.Object:
                foreach (var entry in keyword.Value.EnumerateObject())
                    Visit(entry.Value, JsonPointer.Append(pointer, entry.Name), resource);
                break;
            case KeywordShape.SchemaList:
                problems.Add(SchemaProblems.Wrong(pointer, keyword.Name, "a list of one schema or more"));
                break;
            case KeywordShape.SchemaMap:
                problems.Add(SchemaProblems.Wrong(pointer, keyword.Name, "an object of schemas"));
                break;
            default:
                break;
        }
    }

    Uri ResourceOf(JsonElement json, string pointer, Uri outer)
    {
        if (!json.TryGetProperty("$id", out var id))
            return outer;
        var at = JsonPointer.Append(pointer, "$id");
        var (text, fragment) = SchemaIndex.Split(id.ValueKind is JsonValueKind.String ? id.GetString()! : "#?");
        if (fragment.Length > 0 || text.Length == 0 || SchemaIndex.Absolute(outer, text) is not { } uri)
        {
            problems.Add(SchemaProblems.Wrong(at, "$id", "a URI without fragment"));
            return outer;
        }
        if (!index.TryAddResource(uri, pointer))
            problems.Add(SchemaProblems.Taken(at, "$id", text));
        return uri;
    }

    void AddAnchor(JsonElement json, string pointer, Uri resource)
    {
        if (!json.TryGetProperty("$anchor", out var anchor))
            return;
        var at = JsonPointer.Append(pointer, "$anchor");
        if (anchor.ValueKind is not JsonValueKind.String || !IsAnchor(anchor.GetString()!))
            problems.Add(SchemaProblems.Wrong(at, "$anchor", "a name of letters, digits, '-', '_' and '.' that begins with a letter or '_'"));
        else if (!index.TryAddAnchor(resource, anchor.GetString()!, pointer))
            problems.Add(SchemaProblems.Taken(at, "$anchor", anchor.GetString()!));
    }

    static bool IsAnchor(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
