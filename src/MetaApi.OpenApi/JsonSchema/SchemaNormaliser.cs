using System.Text;
using System.Text.Json;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Writes a JSON Schema so that it can stand inside another text: each reference is a pointer, and no name is needed.</summary>
internal sealed class SchemaNormaliser(SchemaIndex index, Utf8JsonWriter writer)
{
    public static string Text(SchemaIndex index)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
            new SchemaNormaliser(index, writer).Write(index.Spots.First().Json, "");
        return Encoding.UTF8.GetString(text.ToArray());
    }

    void Write(JsonElement json, string pointer)
    {
        if (json.ValueKind is JsonValueKind.Object)
            WriteObject(json, pointer);
        else if (json.ValueKind is JsonValueKind.Array)
            WriteList(json, pointer);
        else
            json.WriteTo(writer);
    }

    void WriteObject(JsonElement json, string pointer)
    {
        var isSchema = index.TryFind(pointer, out var spot);
        writer.WriteStartObject();
        foreach (var member in json.EnumerateObject())
        {
            if (isSchema && member.Name is "$id" or "$anchor" or "$schema")
                continue;
            writer.WritePropertyName(member.Name);
            if (isSchema && member.Name == "$ref")
                writer.WriteStringValue(JsonPointer.ToReference(index.Follow(spot!, member.Value.GetString()!)!.Pointer));
            else if (!isSchema || Dialect.ShapeOf(member.Name) is not KeywordShape.Value)
                Write(member.Value, JsonPointer.Append(pointer, member.Name));
            else
                member.Value.WriteTo(writer);
        }
        writer.WriteEndObject();
    }

    void WriteList(JsonElement json, string pointer)
    {
        writer.WriteStartArray();
        foreach (var (position, item) in json.EnumerateArray().Index())
            Write(item, JsonPointer.Append(pointer, position));
        writer.WriteEndArray();
    }
}
