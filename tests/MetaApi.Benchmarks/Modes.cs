using MetaApi.Benchmarks.Minimal;
using MetaApi.Benchmarks.Mvc;
using MetaApi.Benchmarks.Parse;
using MetaApi.Benchmarks.Raw;
using MetaApi.Benchmarks.Serve;
using MetaApi.Benchmarks.Validated;

namespace MetaApi.Benchmarks;

internal static class Modes
{
    public static readonly OrderedDictionary<string, Func<WebApplicationBuilder, WebApplication>> All = new()
    {
        ["raw"] = RawMode.Build,
        ["parse"] = ParseMode.Build,
        ["minimal"] = MinimalMode.Build,
        ["validated"] = ValidatedMode.Build,
        ["mvc"] = MvcMode.Build,
        ["serve"] = ServeMode.Build<OrdersApi>,
        ["untyped"] = ServeMode.Build<UntypedOrdersApi>,
    };
}
