namespace MetaApi.Declaration.Inference;

/// <summary>What a property has where nothing was sent.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsConstant">Whether it is the same each time, so that the document can show it.</param>
internal sealed record Substitute(object? Value, bool IsConstant);
