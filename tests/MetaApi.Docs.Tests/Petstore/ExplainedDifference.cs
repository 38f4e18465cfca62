using System.Text.RegularExpressions;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>A row of the sample's page: what differs from the contract, by the rules of <c>metaapi diff</c> and by place, and why.</summary>
sealed partial record ExplainedDifference(IReadOnlyList<string> Rules, IReadOnlyList<string> Places)
{
    /// <summary>The rows of the table below a heading.</summary>
    public static IEnumerable<ExplainedDifference> Of(string file, string heading) => File.ReadLines(Repository.PathOf(file))
        .SkipWhile(line => line != heading).Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|'))
        .Select(cells => new ExplainedDifference(Quoted(cells[1]), Quoted(cells[2])));

    public bool Covers(Difference difference) => Rules.Contains(difference.Rule) && Places.Any(place => Matches(place, difference));

    /// <summary>Its rules and places of which none of the differences is one.</summary>
    public IEnumerable<string> Unused(IReadOnlyCollection<Difference> differences)
    {
        var covered = differences.Where(Covers).ToList();
        return Rules.Where(rule => covered.All(d => d.Rule != rule)).Concat(Places.Where(place => !covered.Any(d => Matches(place, d))));
    }

    static bool Matches(string place, Difference difference) =>
        Regex.IsMatch(difference.Place, $"^{Regex.Escape(place).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.NonBacktracking);

    static IReadOnlyList<string> Quoted(string cell) => [.. Quote().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quote();
}
