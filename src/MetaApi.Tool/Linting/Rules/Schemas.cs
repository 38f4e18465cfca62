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
        var around = new HashSet<string>(StringComparer.Ordinal);
        var place = schema;
        while (around.Add(place.Resolved().Pointer) && !IsShownItself(place))
            place = IsOfType(place.Resolved(), "array") ? place.Resolved().Child("items") : place;
        return IsShownItself(place);
    }

    /// <summary>Whether a body is shown: as a whole, or by each of its members.</summary>
    public static bool IsBodyShown(Spot schema)
    {
        var around = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<Spot>([schema.Resolved()]);
        while (waiting.TryPop(out var part))
            if (!IsTold(part) && around.Add(part.Pointer))
            {
                var inner = Members(part);
                if (inner is null && !IsShown(part))
                    return false;
                foreach (var member in inner ?? [])
                    waiting.Push(member.Resolved());
            }
        return true;
    }

    /// <summary>Whether a schema or what it refers to has a description.</summary>
    public static bool IsDescribed(Spot schema) =>
        Texts.Says(schema, "description") || Texts.Says(schema.Resolved(), "description") || SchemaTour.Alternatives(schema).Any(IsDescribed);

    /// <summary>What a list or an object is made of; null for what is neither, or does not say.</summary>
    static IEnumerable<Spot>? Members(Spot schema) => IsOfType(schema, "array") ? [schema.Child("items")]
        : schema.Child("properties").Exists ? schema.Child("properties").Members.Select(p => p.Value)
        : null;

    static bool IsShownItself(Spot schema)
    {
        var resolved = schema.Resolved();
        return IsTold(schema) || IsTold(resolved) || !IsScalar(resolved) || Known.Contains(resolved.Text("format"));
    }

    static bool IsTold(Spot schema) => Telling.Any(name => schema.Child(name).Exists);

    /// <summary>Whether it is a text, a number or a list, and not true or false, an object or a choice of schemas.</summary>
    static bool IsScalar(Spot schema) => ((string[])["string", "integer", "number", "array"]).Any(type => IsOfType(schema, type));
}
