using BenchmarkDotNet.Running;
using MetaApi.Benchmarks;
using MetaApi.Benchmarks.Hosting;
using MetaApi.Benchmarks.Hostile;
using MetaApi.Benchmarks.Many;
using MetaApi.Benchmarks.Rules;

if (args is ["hostile", .. var family])
    return HostileRun.Of(family);

if (args is ["many", .. var many])
    return await ManyRun.OfAsync(many);

if (args is ["rules"])
{
    BenchmarkRunner.Run<RulesBenchmark>();
    return 0;
}
if (args is not [var name, var portText] || !Modes.All.TryGetValue(name, out var build) || !ushort.TryParse(portText, out var port))
{
    Console.Error.WriteLine("usage: MetaApi.Benchmarks rules, or MODE PORT (port 0 takes a free one), where MODE is one of:");
    Console.Out.WriteLine(string.Join('\n', Modes.All.Keys));
    return 2;
}

await using var app = build(BenchmarkHost.CreateBuilder(port));
await BenchmarkHost.ServeAsync(app);
return 0;
