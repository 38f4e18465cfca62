namespace MetaApi.Declaration.Sharing;

/// <summary>A helper as a word declared it.</summary>
/// <param name="Type">What it is found by.</param>
/// <param name="Factory">Makes it; null when its constructor does.</param>
/// <param name="Origin">Where it was declared.</param>
internal sealed record SharedDeclaration(Type Type, Func<Call, object>? Factory, Origin Origin);
