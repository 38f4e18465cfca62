namespace MetaApi;

/// <summary>A value of an example that has a name: a key or a header of the answer.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Value">The value.</param>
public sealed record ExampleValue(string Name, Literal Value);
