using System.Diagnostics.CodeAnalysis;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Every schema of a text, by pointer, by <c>$id</c> and by <c>$anchor</c>.</summary>
internal sealed class SchemaIndex
{
    readonly OrderedDictionary<string, SchemaSpot> spots = new(StringComparer.Ordinal);

    readonly Dictionary<string, string> resources = new(StringComparer.Ordinal);

    readonly Dictionary<(string Resource, string Name), string> anchors = [];

    public IReadOnlyCollection<SchemaSpot> Spots => spots.Values;

    public void Add(SchemaSpot spot) => spots.Add(spot.Pointer, spot);

    public bool TryAddResource(Uri uri, string pointer) => resources.TryAdd(uri.AbsoluteUri, pointer);

    public bool TryAddAnchor(Uri resource, string name, string pointer) => anchors.TryAdd((resource.AbsoluteUri, name), pointer);

    public bool TryFind(string pointer, [NotNullWhen(true)] out SchemaSpot? spot) => spots.TryGetValue(pointer, out spot);

    /// <summary>Where a reference leads, if that is a schema of this text.</summary>
    public SchemaSpot? Follow(SchemaSpot from, string reference)
    {
        var (uri, fragment) = Split(reference);
        if (Absolute(from.Resource, uri) is not { } resource || !resources.TryGetValue(resource.AbsoluteUri, out var root))
            return null;
        var name = Uri.UnescapeDataString(fragment);
        var pointer = name.Length == 0 || name[0] == '/' ? root + name : anchors.GetValueOrDefault((resource.AbsoluteUri, name));
        return pointer is not null && TryFind(pointer, out var spot) ? spot : null;
    }

    /// <summary>Whether a reference leads to this text at all.</summary>
    public bool IsWithin(SchemaSpot from, string reference) =>
        Absolute(from.Resource, Split(reference).Uri) is { } resource && resources.ContainsKey(resource.AbsoluteUri);

    public static Uri? Absolute(Uri start, string reference) =>
        reference.Length == 0 ? start : Uri.TryCreate(start, reference, out var uri) ? uri : null;

    public static (string Uri, string Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (reference, "") : (reference[..hash], reference[(hash + 1)..]);
    }
}
