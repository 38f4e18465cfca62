using MetaApi.OpenApi.JsonSchema;

namespace MetaApi;

/// <summary>Schemas that are written as JSON Schema.</summary>
public static class JsonSchemaImport
{
    extension(Schema)
    {
        /// <summary>
        /// Reads a JSON Schema of draft 2020-12. Values are read as plain ones and judged by its rules; <c>format</c> is a rule too.
        /// References must lead to schemas of the same text: nothing is fetched.
        /// </summary>
        /// <param name="text">The JSON Schema, of at most 16 million characters and 64 levels.</param>
        /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
        /// <exception cref="JsonSchemaException">The text is not a JSON Schema, or has a keyword that is not supported.</exception>
        public static RuleSchema FromJsonSchema(string text)
        {
            ArgumentNullException.ThrowIfNull(text);
            return SchemaParser.Parse(text);
        }
    }
}
