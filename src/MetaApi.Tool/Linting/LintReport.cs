using System.Collections.Immutable;

namespace MetaApi.Tool.Linting;

/// <summary>What lint has to say of an API or a document.</summary>
/// <param name="Findings">The worst first.</param>
/// <param name="Rules">How each rule came out that had anything to judge.</param>
internal sealed record LintReport(ImmutableArray<Finding> Findings, ImmutableArray<RuleResult> Rules)
{
    /// <summary>What there is to be had: for every place that a rule judges 5 points when it is about errors, 2 about warnings, 1 about hints.</summary>
    public int PossiblePoints => Rules.Sum(r => r.Possible);

    public int Points => PossiblePoints - Rules.Sum(r => r.Lost);

    /// <summary>The share of points that it has, from 0 to 100; a hundred is never rounded to.</summary>
    public int Score => PossiblePoints == 0 ? 100 : (int)(100L * Points / PossiblePoints);

    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity);
}
