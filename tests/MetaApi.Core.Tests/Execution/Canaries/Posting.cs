using System.Text.Json.Nodes;

namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>A shape that a body is read into.</summary>
/// <param name="Name">What shape it is.</param>
/// <param name="Body">A body that it takes.</param>
/// <param name="Declare">Declares a route that reads it, and hands what its action saw to the second argument.</param>
sealed record Posting(string Name, string Body, Action<ApiRouteBuilder, Action<object?>> Declare)
{
    /// <summary>Members that nobody declares, or that are read only, in every spelling that some reader takes for one that is declared.</summary>
    public static readonly string[] HostileNames =
    [
        "isAdmin", "IsAdmin", "ISADMIN", "is_admin", "isAdmin ", " isAdmin", "isAdmin\0", "\u0131sAdmin", "is\u200bAdmin",
        "id", "Id", "ID", "id ", "ıd", "_id", "$id", "Name", "NAME", "name ", "name.isAdmin", "home.isAdmin", "home[isAdmin]", "/isAdmin",
        "__proto__", "constructor", "prototype", "constructor.prototype", "$type", "@type", "passwordHash", "",
    ];

    /// <summary>What such a member may hold; null is a value too, and asks a PATCH to take something away.</summary>
    public static readonly string[] HostileValues = ["true", "\"canary\"", "{\"isAdmin\":\"canary\"}", "[\"canary\"]", "null"];

    /// <summary>A route whose body is one value.</summary>
    public static Posting Of(string name, Schema schema, string body) =>
        new(name, body, (r, see) => r.Params(p => p.Body(schema)).Action(call => see(call.Params.GetBody<object?>())));

    /// <summary>The body with a member more in each of its objects, except where names are data.</summary>
    public string With(string name, string value)
    {
        var body = JsonNode.Parse(Body)!;
        Plant(body, name, value);
        return body.ToJsonString();
    }

    public override string ToString() => Name;

    static void Plant(JsonNode? node, string name, string value)
    {
        if (node is JsonArray items)
            foreach (var item in items)
                Plant(item, name, value);
        if (node is not JsonObject found)
            return;
        foreach (var (_, inner) in found)
            Plant(inner, name, value);
        if (!found.ContainsKey("a key"))
            found.Add(name, JsonNode.Parse(value));
    }
}
