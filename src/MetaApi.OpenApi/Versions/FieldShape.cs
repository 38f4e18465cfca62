namespace MetaApi.OpenApi.Versions;

/// <summary>What a field holds.</summary>
/// <param name="Part">The kind of object.</param>
/// <param name="Nesting">Whether it is one, or how several stand together.</param>
internal sealed record FieldShape(DocumentPart Part, FieldNesting Nesting);
