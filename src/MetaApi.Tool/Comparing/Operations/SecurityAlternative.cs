using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Credentials that are enough together: one of the alternatives of an operation's <c>security</c>.</summary>
internal sealed class SecurityAlternative(Spot place)
{
    public Spot Place => place;

    /// <summary>The names of the schemes.</summary>
    public IEnumerable<string> Names => place.Names.Order(StringComparer.Ordinal);

    /// <summary>The alternative in words: <c>'bearer' and 'key'</c>.</summary>
    public string Text => string.Join(" and ", Names.Select(n => $"'{n}'"));

    public static IReadOnlyList<SecurityAlternative> All(Spot security) => [.. security.Items.Where(s => s.Names.Any()).Select(s => new SecurityAlternative(s))];

    /// <summary>Whether a call without credentials is allowed: nothing is asked for, or nothing is one of the alternatives.</summary>
    public static bool IsOpen(Spot security) => !security.Items.Any() || security.Items.Any(s => !s.Names.Any());

    public Spot Scheme(string name) => place.Document.Top.Child("components").Child("securitySchemes").Child(name).Resolved();

    public IEnumerable<string> Scopes(string name) => place.Child(name).Items.Select(s => s.Text()).OfType<string>();

    /// <summary>The schemes by what they are, so that their names do not count.</summary>
    public string Kinds => string.Join(' ', Names.Select(n => Kind(Scheme(n))).Order(StringComparer.Ordinal));

    /// <summary>The schemes by name, with their scopes.</summary>
    public string Exactly => string.Join(' ', Names.Select(n => $"{n}({string.Join(',', Scopes(n).Order(StringComparer.Ordinal))})"));

    /// <summary>How a client sends the credentials of a scheme.</summary>
    public static string Kind(Spot scheme) =>
        CanonicalJson.Of(new System.Text.Json.Nodes.JsonArray(scheme.Text("type"), scheme.Text("in"), scheme.Text("name"), scheme.Text("scheme")?.ToLowerInvariant()));
}
