using System.Text.Json.Nodes;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>The components that the operations of a document reach.</summary>
internal static class UsedComponents
{
    /// <returns>Their JSON Pointers.</returns>
    public static IReadOnlySet<string> Of(Spot top)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<Spot>(top.Members.Where(m => m.Key != "components").Select(m => m.Value));
        foreach (var target in Targets(top).Where(t => t.Exists && used.Add(t.Pointer)))
            waiting.Push(target);
        while (waiting.TryPop(out var spot))
        {
            foreach (var target in Targets(spot).Where(t => t.Exists && used.Add(t.Pointer)))
                waiting.Push(target);
            foreach (var inner in ReferenceCheck.Within(spot))
                waiting.Push(inner);
        }
        return used;
    }

    static IEnumerable<Spot> Targets(Spot spot) =>
    [
        .. spot.Reference is { } reference ? (Spot[])[spot.Target(reference)] : [],
        .. spot.Child("discriminator").Child("mapping").Members.Select(m => m.Value.Text()).OfType<string>().Select(name => MappedTo(spot, name)),
        .. spot.Child("security").Items.SelectMany(s => s.Names).Select(spot.Document.Top.Child("components").Child("securitySchemes").Child),
    ];

    /// <summary>A mapping may name a schema without saying where it stands.</summary>
    static Spot MappedTo(Spot spot, string name) => name.StartsWith('#')
        ? spot.Target(name)
        : spot.Document.Top.Child("components").Child("schemas").Child(name);
}
