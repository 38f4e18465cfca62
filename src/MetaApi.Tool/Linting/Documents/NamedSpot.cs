using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting.Documents;

/// <summary>Something of a document that has a name: a property, a component.</summary>
internal readonly record struct NamedSpot(string Name, Spot Spot);
