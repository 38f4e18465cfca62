using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>A keyword that bounds a count.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="IsUpper">Whether it says the most, and not the least.</param>
/// <param name="Narrowed">The rule for less than before.</param>
/// <param name="Widened">The rule for more than before.</param>
internal sealed record Limit(string Keyword, bool IsUpper, ChangeRule Narrowed, ChangeRule Widened);
