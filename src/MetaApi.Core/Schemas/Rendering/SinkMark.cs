namespace MetaApi.Schemas.Rendering;

/// <summary>A place between two tokens, to go back to.</summary>
/// <param name="Length">The bytes before it.</param>
/// <param name="Comma">How many bytes a comma takes behind it.</param>
internal readonly record struct SinkMark(int Length, int Comma);
