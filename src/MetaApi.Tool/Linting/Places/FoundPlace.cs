namespace MetaApi.Tool.Linting.Places;

/// <summary>Where something was found.</summary>
/// <param name="Name">What people call it: the route, <c>Note.title</c>, or the pointer in a document.</param>
/// <param name="Pointer">The place in the document, as a JSON Pointer (RFC 6901).</param>
/// <param name="Origin">Where it was declared; null for a document, and for what no line declares.</param>
internal sealed record FoundPlace(string Name, string Pointer, Origin? Origin);
