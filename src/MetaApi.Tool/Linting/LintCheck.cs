using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting;

/// <summary>A look of a rule at one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Problem">What is wrong there, as the first half of a sentence; null when nothing is.</param>
internal readonly record struct LintCheck(Spot Place, string? Problem);
