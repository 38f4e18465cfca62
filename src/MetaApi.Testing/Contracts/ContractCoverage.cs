using System.Collections.Immutable;

namespace MetaApi;

/// <summary>What of a contract was seen.</summary>
/// <param name="Kind">What is counted: <c>operations</c>, <c>statuses</c>, <c>parameters</c>, <c>alternatives</c> or <c>examples</c>.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Unseen">Those that no case, and no recorded call, has seen.</param>
public sealed record ContractCoverage(string Kind, int Total, ImmutableArray<string> Unseen)
{
    /// <summary>How many were seen.</summary>
    public int Seen => Total - Unseen.Length;

    /// <summary>The figures in a line.</summary>
    public override string ToString() => $"{Kind}: {Seen} of {Total}";
}
