namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Two schemas inside of two others that are to be compared.</summary>
/// <param name="Step">The way to their values: <c>title</c>, <c>[]</c>.</param>
/// <param name="Old">The old one.</param>
/// <param name="New">The new one.</param>
internal sealed record SchemaEdge(string Step, SchemaSpots Old, SchemaSpots New);
