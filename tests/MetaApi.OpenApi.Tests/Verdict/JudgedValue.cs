using MetaApi.OpenApi.Tests.Verdict.Samples;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>A value as JSON, and what is known of it: that it is valid, or the one constraint it breaks, or nothing.</summary>
sealed record JudgedValue(string Json)
{
    public Flaw? Flaw { get; init; }

    public bool IsValid { get; init; }
}
