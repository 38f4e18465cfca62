using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.OpenApi.Samples;

/// <summary>A JSON Schema to make values of, and to judge them by.</summary>
internal sealed class SampleSchema
{
    SampleSchema(ValueShape root) => Root = root;

    public ValueShape Root { get; }

    /// <summary>Reads a JSON Schema of draft 2020-12 whose references stay within it.</summary>
    /// <exception cref="JsonSchemaException">It has a keyword or a format that cannot be judged.</exception>
    public static SampleSchema Of(JsonNode schema)
    {
        // Kept by the shapes for as long as they are: it is not from a pool.
        var root = JsonSerializer.SerializeToElement(schema);
        var index = SchemaParser.Understand(root);
        return new(new(index, [index.Spots.First()]));
    }

    /// <summary>A typical value: examples and defaults where there are any.</summary>
    public bool TryMake(out JsonNode? value) => new SampleMaker().TryMake(Root, out value);

    public bool Accepts(JsonNode? value) => Root.Accepts(value);
}
