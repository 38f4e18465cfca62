using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using MetaApi.Schemas.Constraints;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Writes a constraint as its JSON Schema keyword.</summary>
internal static class KeywordWriter
{
    /// <exception cref="NotSupportedException">The keyword is new, and unknown here.</exception>
    public static void Write(Constraint constraint, OpenApiSchema target)
    {
        var value = constraint.KeywordValue;
        switch (constraint.Keyword)
        {
            case "minimum": target.Minimum = Number(value); break;
            case "maximum": target.Maximum = Number(value); break;
            case "minLength": target.MinLength = (int)value; break;
            case "maxLength": target.MaxLength = (int)value; break;
            case "minItems": target.MinItems = (int)value; break;
            case "maxItems": target.MaxItems = (int)value; break;
            case "pattern": target.Pattern = (string)value; break;
            case "format": target.Format = (string)value; break;
            case "enum": target.Enum = [.. ((IEnumerable)value).Cast<object>().Select(Node)]; break;
            default: throw new NotSupportedException($"The document does not know the keyword '{constraint.Keyword}'.");
        }
    }

    static string Number(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    static JsonNode Node(object value) => value is string text ? JsonValue.Create(text) : JsonValue.Create((decimal)value);
}
