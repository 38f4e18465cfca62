using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Keywords of which only is told whether they are the same, because nobody can tell in general which of two allows more.</summary>
/// <param name="Keywords">The keywords, which say one thing together.</param>
/// <param name="Added">The rule for what is new.</param>
/// <param name="Removed">The rule for what is gone.</param>
/// <param name="Changed">The rule for the rest.</param>
internal sealed record OpaqueKeyword(ImmutableArray<string> Keywords, ChangeRule Added, ChangeRule Removed, ChangeRule Changed);
