using System.Text.Json.Nodes;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>What a schema shows to people.</summary>
internal static class Schemas
{
    static readonly string[] Telling = ["example", "examples", "default", "enum", "const"];

    /// <summary>Formats whose values look alike everywhere.</summary>
    static readonly string[] Known = ["date", "date-time", "time", "duration", "uuid", "uri", "email", "ipv4", "ipv6", "hostname", "byte", "binary", "password"];

    public static bool IsOfType(Spot schema, string type) => schema.Child("type").Json switch
    {
        JsonArray types => types.Any(t => t?.ToString() == type),
        var one => one?.ToString() == type,
    };

    /// <summary>Whether people see what a value may look like: from examples, a choice, a well-known format, or its parts.</summary>
    public static bool IsShown(Spot schema)
    {
        var resolved = schema.Resolved();
        return Telling.Any(name => schema.Child(name).Exists || resolved.Child(name).Exists)
            || !IsScalar(resolved)
            || Known.Contains(resolved.Text("format"))
            || (IsOfType(resolved, "array") && IsShown(resolved.Child("items")));
    }

    /// <summary>Whether a body is shown: as a whole, or by each of its members.</summary>
    public static bool IsBodyShown(Spot schema) => IsBodyShown(schema, []);

    /// <summary>Whether a schema or what it refers to has a description.</summary>
    public static bool IsDescribed(Spot schema) =>
        Texts.Says(schema, "description") || Texts.Says(schema.Resolved(), "description") || SchemaTour.Alternatives(schema).Any(IsDescribed);

    static bool IsBodyShown(Spot schema, HashSet<string> around)
    {
        var resolved = schema.Resolved();
        if (Telling.Any(name => resolved.Child(name).Exists) || !around.Add(resolved.Pointer))
            return true;
        if (IsOfType(resolved, "array"))
            return IsBodyShown(resolved.Child("items"), around);
        return resolved.Child("properties").Exists
            ? resolved.Child("properties").Members.All(p => IsBodyShown(p.Value, around))
            : IsShown(resolved);
    }

    /// <summary>Whether it is a text, a number or a list, and not true or false, an object or a choice of schemas.</summary>
    static bool IsScalar(Spot schema) => ((string[])["string", "integer", "number", "array"]).Any(type => IsOfType(schema, type));
}
