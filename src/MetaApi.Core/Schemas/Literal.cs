namespace MetaApi;

/// <summary>A value written in a declaration, for example a default.</summary>
/// <param name="Value">The value as declared; null stands for JSON null.</param>
public sealed record Literal(object? Value);
