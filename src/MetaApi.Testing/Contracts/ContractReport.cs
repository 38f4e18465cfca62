using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MetaApi;

/// <summary>What contract tests have found.</summary>
public sealed record ContractReport
{
    static readonly JsonSerializerOptions Written = new(JsonSerializerOptions.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal ContractReport() { }

    /// <summary>How many cases were run.</summary>
    public int Cases { get; internal init; }

    /// <summary>What is wrong, in order of the operations.</summary>
    public ImmutableArray<ContractFinding> Findings { get; internal init; } = [];

    /// <summary>What of the contract was seen: by the cases, and by recorded calls.</summary>
    public ImmutableArray<ContractCoverage> Coverage { get; internal init; } = [];

    /// <summary>What could not be tried, and why.</summary>
    public ImmutableArray<ContractOmission> Omitted { get; internal init; } = [];

    /// <summary>Expects that nothing was found.</summary>
    /// <exception cref="ContractException">Something was; the message tells all of it.</exception>
    public ContractReport ShouldBeClean() => Findings.IsEmpty ? this : throw new ContractException(ToString());

    /// <summary>Expects that every declared thing of a kind was seen.</summary>
    /// <param name="kind">What is counted, such as <c>statuses</c>.</param>
    /// <param name="except">What need not be seen, as the report names it: <c>POST /notes 503</c>.</param>
    /// <exception cref="ArgumentException">Nothing of this name is counted.</exception>
    /// <exception cref="ContractException">Something was not seen; the message names it.</exception>
    public ContractReport ShouldCover(string kind, params IEnumerable<string> except)
    {
        var counted = Coverage.FirstOrDefault(c => c.Kind == kind)
            ?? throw new ArgumentException($"Nothing is counted as '{kind}'; it is one of {string.Join(", ", Coverage.Select(c => c.Kind))}.", nameof(kind));
        var unseen = counted.Unseen.Except(except).ToList();
        return unseen.Count == 0 ? this : throw new ContractException($"Of the {kind}, these were not seen: {string.Join(", ", unseen)}.");
    }

    /// <summary>The report as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Written) + "\n";

    /// <summary>The report as text: findings first, then what was seen and what was not.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Plural(Cases, "case")).Append(", ").Append(Plural(Findings.Length, "finding")).Append(".\n");
        foreach (var finding in Findings)
            text.Append('\n').Append(finding).Append('\n');
        text.Append("\nSeen of the contract:\n");
        foreach (var coverage in Coverage)
        {
            text.Append("  ").Append(coverage).Append('\n');
            foreach (var unseen in coverage.Unseen)
                text.Append("    not ").Append(unseen).Append('\n');
        }
        if (!Omitted.IsEmpty)
            text.Append("\nNot tried:\n");
        foreach (var omission in Omitted)
            text.Append("  ").Append(omission.Operation).Append(": ").Append(omission.What).Append(". ").Append(omission.Reason).Append('\n');
        return text.ToString();
    }

    static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
