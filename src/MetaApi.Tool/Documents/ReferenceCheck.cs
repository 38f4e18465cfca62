using System.Text.Json.Nodes;

namespace MetaApi.Tool.Documents;

/// <summary>Every reference of a document leads to a place in it, before anybody follows one.</summary>
internal static class ReferenceCheck
{
    /// <summary>Members that hold values or extensions, in which <c>$ref</c> means nothing.</summary>
    static readonly string[] Values = ["example", "examples", "default", "enum", "const", "value"];

    /// <exception cref="Terminal.ToolException">A reference leads elsewhere, to nothing, or in a circle of references alone.</exception>
    public static void Check(SourceDocument document)
    {
        var waiting = new Stack<Spot>([document.Top]);
        while (waiting.TryPop(out var place))
        {
            place.Resolved();
            foreach (var inner in Within(place))
                waiting.Push(inner);
        }
    }

    /// <summary>The parts of a place that may refer to others.</summary>
    public static IEnumerable<Spot> Within(Spot place) =>
        place.Members.Where(m => HasReferences(m.Key, m.Value)).Select(m => m.Value).Concat(place.Items.Where(i => i.Json is JsonObject or JsonArray));

    /// <summary>A property may be called like a keyword: where objects are named freely, a name says nothing.</summary>
    static bool HasReferences(string name, Spot member) =>
        member.Json is JsonObject or JsonArray && !name.StartsWith("x-", StringComparison.Ordinal)
        && (!Values.Contains(name) || member.Pointer.EndsWith($"/properties/{name}", StringComparison.Ordinal));
}
