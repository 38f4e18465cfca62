using System.Globalization;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;

namespace MetaApi.Tool.Documents;

/// <summary>Finds what a reference within a document leads to. Nothing is fetched from elsewhere.</summary>
internal static class ReferenceTarget
{
    /// <exception cref="Terminal.ToolException">The reference leads out of the document, or to nothing.</exception>
    public static Spot Of(Spot from, string reference)
    {
        if (!reference.StartsWith('#') || (reference.Length > 1 && reference[1] != '/'))
            throw DocumentFaults.OtherFile(from, reference);
        var place = from.Document.Top;
        foreach (var segment in JsonPointer.Segments(Uri.UnescapeDataString(reference[1..])))
            place = Step(place, segment);
        return place.Exists ? place : throw DocumentFaults.Dangling(from, reference);
    }

    /// <summary>The names of components stand at the ends of their pointers; null for a schema that is not one of them.</summary>
    public static string? ComponentName(string reference) =>
        reference.StartsWith("#/components/", StringComparison.Ordinal) ? JsonPointer.Segments(Uri.UnescapeDataString(reference[1..])).Last() : null;

    static Spot Step(Spot place, string segment) =>
        place.Json is JsonArray items && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count
            ? place with { Pointer = JsonPointer.Append(place.Pointer, index), Json = items[index] }
            : place.Child(segment);
}
