using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using MetaApi.Schemas.Constraints;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Writes a constraint as its JSON Schema keyword.</summary>
internal static class KeywordWriter
{
    /// <param name="constraint">The constraint.</param>
    /// <param name="target">Where its keyword belongs.</param>
    /// <param name="allowsNull">Whether null is a value too; beside a <c>const</c> it would not be.</param>
    /// <exception cref="NotSupportedException">The keyword is new, and unknown here.</exception>
    public static void Write(Constraint constraint, OpenApiSchema target, bool allowsNull)
    {
        var value = constraint.KeywordValue;
        switch (constraint.Keyword)
        {
            case "minimum": target.Minimum = Number(value); break;
            case "maximum": target.Maximum = Number(value); break;
            case "exclusiveMinimum": target.ExclusiveMinimum = Number(value); break;
            case "exclusiveMaximum": target.ExclusiveMaximum = Number(value); break;
            case "multipleOf": target.MultipleOf = (decimal)value; break;
            case "minLength": target.MinLength = (int)value; break;
            case "maxLength": target.MaxLength = (int)value; break;
            case "minItems": target.MinItems = (int)value; break;
            case "maxItems": target.MaxItems = (int)value; break;
            case "uniqueItems": target.UniqueItems = true; break;
            case "minProperties": target.MinProperties = (int)value; break;
            case "maxProperties": target.MaxProperties = (int)value; break;
            case "pattern": target.Pattern = (string)value; break;
            case "notBlank": (target.AllOf ??= []).Add(new OpenApiSchema { Pattern = (string)value }); break;
            case "format": target.Format = (string)value; break;
            case "const" when value is string only && !allowsNull: target.Const = only; break;
            case "const": target.Enum = [Node(value)]; break;
            case "enum": target.Enum = [.. ((IEnumerable)value).Cast<object>().Select(Node)]; break;
            default: throw new NotSupportedException($"The document does not know the keyword '{constraint.Keyword}'.");
        }
    }

    static string Number(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    static JsonNode Node(object value) => value switch
    {
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        _ => JsonValue.Create((decimal)value),
    };
}
