using MetaApi.Tool.Linting.Places;

namespace MetaApi.Tool.Linting;

/// <summary>What a rule has found.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Sentence">What is wrong, and what to do.</param>
internal sealed record Finding(string Rule, Severity Severity, FoundPlace Place, string Sentence);
