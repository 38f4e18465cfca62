using BenchmarkDotNet.Running;
using MetaApi.Benchmarks.Documents;
using MetaApi.Benchmarks.Guards;
using MetaApi.Benchmarks.Hooks;
using MetaApi.Benchmarks.Hostile;
using MetaApi.Benchmarks.Many;
using MetaApi.Benchmarks.Matching;
using MetaApi.Benchmarks.Minimal;
using MetaApi.Benchmarks.Mvc;
using MetaApi.Benchmarks.Parse;
using MetaApi.Benchmarks.Raw;
using MetaApi.Benchmarks.Rules;
using MetaApi.Benchmarks.Secured;
using MetaApi.Benchmarks.Serve;
using MetaApi.Benchmarks.Validated;

namespace MetaApi.Benchmarks;

internal static class Modes
{
    /// <summary>What is counted in other ways than by serving the benchmark contract. Each tells its own arguments.</summary>
    public static readonly OrderedDictionary<string, Func<string[], Task<int>>> Runs = new()
    {
        ["rules"] = _ => Task.FromResult(BenchmarkRunner.Run<RulesBenchmark>().Reports.IsEmpty ? 1 : 0),
        ["hostile"] = HostileRun.OfAsync,
        ["many"] = ManyRun.OfAsync,
        ["matching"] = MatchingRun.OfAsync,
        ["hooks"] = HooksRun.OfAsync,
        ["guards"] = GuardsRun.OfAsync,
        ["documents"] = DocumentsRun.OfAsync,
    };

    public static readonly OrderedDictionary<string, Func<WebApplicationBuilder, WebApplication>> All = new()
    {
        ["raw"] = RawMode.Build,
        ["parse"] = ParseMode.Build,
        ["minimal"] = MinimalMode.Build,
        ["validated"] = ValidatedMode.Build,
        ["mvc"] = MvcMode.Build,
        ["serve"] = ServeMode.Build<OrdersApi>,
        ["secured"] = SecuredMode.Build,
        ["untyped"] = ServeMode.Build<UntypedOrdersApi>,
    };
}
