using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Running;

/// <summary>Counts what of a contract was seen, by cases and by the calls of other tests.</summary>
internal static class CoverageCount
{
    public static IEnumerable<ContractCoverage> Of(ContractPlan plan, IReadOnlyList<CaseOutcome> outcomes, IReadOnlyList<RecordedCall> calls)
    {
        var recorded = new RecordedOperations(plan.Operations, calls);
        var own = outcomes.Where(o => o.Case.Operation is not null).SelectMany(o => o.Exchanges.Select(e => (Operation: o.Case.Operation!, Exchange: e))).ToList();
        yield return Count("operations", plan.Operations.Select(o => o.Name), own.Select(o => o.Operation.Name).Concat(recorded.Names));
        yield return Count("statuses", plan.Operations.SelectMany(o => o.Statuses.Select(s => $"{o.Name} {s}")), own.Select(o => $"{o.Operation.Name} {o.Exchange.Status}").Concat(recorded.Statuses));
        yield return Count(
            "parameters", plan.Operations.SelectMany(o => o.Parameters.Select(p => $"{o.Name} {p.In}:{p.Name}".ToString())),
            own.SelectMany(o => o.Exchange.Request.Values.Select(v => $"{o.Operation.Name} {v.Key}")).Concat(recorded.Parameters));
        var shown = outcomes.Select(o => o.Case.Shows).OfType<string>().ToList();
        yield return Count("alternatives", plan.Alternatives, shown);
        yield return Count("examples", plan.Operations.SelectMany(o => o.Route.Meta.Examples.Select(e => ExampleCases.NameOf(o, e))), shown);
    }

    static ContractCoverage Count(string kind, IEnumerable<string> all, IEnumerable<string> seen)
    {
        var known = seen.ToHashSet();
        var distinct = all.Distinct().ToList();
        return new(kind, distinct.Count, [.. distinct.Where(name => !known.Contains(name))]);
    }
}
